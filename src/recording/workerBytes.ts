/**
 * @file What a worker takes of the memory, and what of it is let go when there is not enough.
 */

/** Bytes of what one training of a run takes, and of its data. */
export interface TrainingNeed {
  readonly training: number;
  readonly data: number;
}

/** Bytes of trainings that a worker keeps from one job to the next; beyond that it keeps the one that it works with. */
export const KEPT_TRAININGS = 128 * 2 ** 20;

/** Bytes that a worker of these runs takes at most: it exposes one of them, and has both at hand to develop them. */
export function workerBytes(needs: readonly TrainingNeed[]): number {
  const trainings = needs.map(({ training }) => training);
  const largest = Math.max(...trainings);
  const all = trainings.reduce((sum, bytes) => sum + bytes, largest);
  const data = Math.max(...needs.map((need) => need.data));
  return data + Math.min(all, Math.max(KEPT_TRAININGS, largest));
}

/** Workers for which there is room beside `page` bytes, 0 where there is none for a single one. */
export const workersWithin = (
  memory: number,
  page: number,
  needs: readonly TrainingNeed[],
): number => Math.max(0, Math.floor((memory - page) / workerBytes(needs)));
