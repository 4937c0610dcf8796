/**
 * @file A confusion matrix as a table whose cells are tinted by their share of the row.
 */
import { useMemo } from "react";
import { useWords } from "../../controls/useWords";
import { formatStep } from "../../controls/numberFormat";
import styles from "./ConfusionTable.module.css";
import type { ClassifiedProps } from "./RegionsPicture";
import { words } from "./words";

declare module "react" {
  interface CSSProperties {
    /** How much of the run's colour a cell has. */
    "--tint"?: string;
  }
}

export function ConfusionTable({
  run,
  samples,
  snapshot,
}: Omit<ClassifiedProps, "wrong">) {
  const w = useWords(words);
  const { heldOut, outputs } = samples;
  const matrix = useMemo(
    () => confusionMatrix(heldOut.labels, snapshot.predicted, outputs),
    [heldOut, snapshot, outputs],
  );
  const classes = Array.from({ length: outputs }, (_, label) => label);
  const mistake = commonestMistake(matrix, outputs);
  return (
    <div className={styles.confusion}>
      <table
        className={styles.table}
        data-run={run}
        data-testid={`confusion-${run}`}
      >
        <caption className={styles.caption}>{w.confusion(run)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles.hidden}>{w.label}</span>
            </th>
            {classes.map((label) => (
              <th
                key={label}
                scope="col"
                aria-label={w.takenFor(String(label))}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((label) => (
            <Row
              key={label}
              label={label}
              counts={matrix.subarray(label * outputs, (label + 1) * outputs)}
            />
          ))}
        </tbody>
      </table>
      <p className={styles.help}>
        {mistake
          ? w.commonest(
              mistake.label,
              mistake.predicted,
              formatStep(mistake.count),
            )
          : w.noMistake}{" "}
        {w.confusionHelp}
      </p>
    </div>
  );
}

/** Opacity of a cell that has the whole row. */
const FULL = 0.5;

function Row({
  label,
  counts,
}: {
  readonly label: number;
  readonly counts: Uint32Array;
}) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <tr>
      <th scope="row">{label}</th>
      {Array.from(counts, (count, predicted) => (
        <td
          key={predicted}
          data-right={predicted === label || undefined}
          data-none={count === 0 || undefined}
          style={{
            "--tint": `${Math.round((100 * FULL * count) / Math.max(1, total))}%`,
          }}
        >
          {count}
        </td>
      ))}
    </tr>
  );
}

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

interface Confusion {
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
