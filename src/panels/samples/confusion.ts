/**
 * @file Which classes a network confuses with which.
 */

/** [classes, classes]: of the samples with the row's label, how many were taken for the column's class. */
export function confusionMatrix(
  labels: ArrayLike<number>,
  predicted: ArrayLike<number>,
  classes: number,
): Uint32Array {
  const counts = new Uint32Array(classes * classes);
  for (let i = 0; i < labels.length; i++)
    counts[labels[i]! * classes + predicted[i]!]!++;
  return counts;
}

/** Samples, from 0, that were taken for another class than their own. */
export function wrongSamples(
  labels: ArrayLike<number>,
  predicted: ArrayLike<number>,
): readonly number[] {
  return Array.from(labels, (_, i) => i).filter(
    (i) => labels[i] !== predicted[i],
  );
}

export interface Confusion {
  readonly label: number;
  readonly predicted: number;
  readonly count: number;
}

/** The mistake that is made most often; null where there is none. */
export function commonestMistake(
  matrix: Uint32Array,
  classes: number,
): Confusion | null {
  let worst: Confusion | null = null;
  matrix.forEach((count, cell) => {
    const label = Math.floor(cell / classes);
    const predicted = cell % classes;
    if (label !== predicted && count > (worst?.count ?? 0))
      worst = { label, predicted, count };
  });
  return worst;
}
