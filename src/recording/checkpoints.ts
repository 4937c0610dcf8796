/**
 * @file The checkpoints of one run, within a budget of memory.
 */
import type { Checkpoint } from "./checkpoint";

export class Checkpoints {
  readonly #budget: number;
  /** Ascending. */
  #kept: Checkpoint[] = [];
  #bytes = 0;

  /** `budget`: bytes; one checkpoint is kept even where it takes more. */
  constructor(budget: number) {
    this.#budget = budget;
  }

  get count(): number {
    return this.#kept.length;
  }

  /** What they take. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Later than all so far. Where the memory is used up, every second one goes. */
  add(checkpoint: Checkpoint): void {
    this.#kept.push(checkpoint);
    this.#bytes += checkpoint.memory.byteLength;
    while (this.#bytes > this.#budget && this.#kept.length > 1)
      this.#keep((_, i) => i % 2 === 1);
  }

  /** The last one at or before `step`; null where there is none: the run begins at step 0. */
  nearest(step: number): Checkpoint | null {
    let [low, high] = [0, this.#kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#kept[middle]!.step <= step) low = middle + 1;
      else high = middle;
    }
    return this.#kept[low - 1] ?? null;
  }

  #keep(isKept: (checkpoint: Checkpoint, i: number) => boolean): void {
    this.#kept = this.#kept.filter(isKept);
    this.#bytes = this.#kept.reduce(
      (sum, { memory }) => sum + memory.byteLength,
      0,
    );
  }
}
