/**
 * @file The checkpoints of one run, within a budget of memory.
 */
import type { RunCheckpoint } from "./runCheckpoint";

export class Checkpoints {
  readonly #budget: number;
  /** Ascending. */
  #kept: RunCheckpoint[] = [];
  #bytes = 0;

  /** `budget`: bytes; one checkpoint is kept even where it takes more. */
  constructor(budget: number) {
    this.#budget = budget;
  }

  get count(): number {
    return this.#kept.length;
  }

  /** Ascending. */
  get all(): readonly RunCheckpoint[] {
    return this.#kept;
  }

  /** What they take. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Later than all so far. Where the memory is used up, every second one goes. */
  add(checkpoint: RunCheckpoint): void {
    this.#kept.push(checkpoint);
    this.#bytes += checkpoint.memory.byteLength;
    while (this.#bytes > this.#budget && this.#kept.length > 1)
      this.#keep((_, i) => i % 2 === 1);
  }

  /** The last one at or before `step`; null where there is none: the run begins at step 0. */
  nearest(step: number): RunCheckpoint | null {
    let [low, high] = [0, this.#kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#kept[middle]!.step <= step) low = middle + 1;
      else high = middle;
    }
    return this.#kept[low - 1] ?? null;
  }

  /** The checkpoints at or before `step`, for a run that goes on from there. */
  upTo(step: number): Checkpoints {
    const checkpoints = new Checkpoints(this.#budget);
    for (const one of this.#kept) if (one.step <= step) checkpoints.add(one);
    return checkpoints;
  }

  #keep(isKept: (checkpoint: RunCheckpoint, i: number) => boolean): void {
    this.#kept = this.#kept.filter(isKept);
    this.#bytes = this.#kept.reduce(
      (sum, { memory }) => sum + memory.byteLength,
      0,
    );
  }
}
