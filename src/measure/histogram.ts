/**
 * @file Histograms of equal bins over [−range, range), whose range is a power of two: scaling by it is exact, and
 * doubling it merges neighbouring bins exactly.
 */
import type { UnitValues } from "./unitValues";

/** The narrowest range: bins narrower than this tell nothing that a float32 network feels. */
export const MIN_RANGE = 1 / 1024;

/** The largest share of values that a range may leave outside. */
export const MAX_OUTSIDE = 0.001;

/** A histogram that is filled anew again and again and widens when it must. */
export class Histogram {
  /** [bins]. */
  readonly counts: Uint32Array;
  #range = MIN_RANGE;
  #below = 0;
  #above = 0;

  /** bins: a power of two, at least 4. Starts at MIN_RANGE. */
  constructor(bins: number) {
    this.counts = new Uint32Array(bins);
  }

  get range(): number {
    return this.#range;
  }

  /** Values < −range. */
  get below(): number {
    return this.#below;
  }

  /** Values ≥ range. */
  get above(): number {
    return this.#above;
  }

  /** Counts these values, all finite, after doubling the range until at most MAX_OUTSIDE of them fall outside. */
  fill(of: UnitValues): void {
    const allowed = MAX_OUTSIDE * of.rows * of.units;
    this.#count(of);
    while (this.#below + this.#above > allowed) {
      this.#range *= 2;
      this.#count(of);
    }
  }

  #count(of: UnitValues): void {
    const { values, rows, units, stride } = of;
    const { counts } = this;
    const range = this.#range;
    const middle = counts.length / 2;
    const scale = middle / range;
    counts.fill(0);
    let below = 0;
    let above = 0;
    for (let i = 0; i < rows; i++) {
      const end = i * stride + units;
      for (let k = i * stride; k < end; k++) {
        const v = values[k]!;
        if (v < -range) below++;
        else if (v >= range) above++;
        else counts[Math.floor(v * scale) + middle]!++;
      }
    }
    this.#below = below;
    this.#above = above;
  }
}

/**
 * Turns the histogram that starts at `offset` into the one over twice the range: bin i goes to (i >> 1) + bins/4. What
 * was counted outside the old range is not in it.
 */
export function mergePairs(
  counts: Uint16Array | Uint32Array,
  offset: number,
  bins: number,
): void {
  const half = bins / 2;
  const quarter = bins / 4;
  for (let i = 0; i < half; i++)
    counts[offset + i] = counts[offset + 2 * i]! + counts[offset + 2 * i + 1]!;
  counts.copyWithin(offset + quarter, offset, offset + half);
  counts.fill(0, offset, offset + quarter);
  counts.fill(0, offset + half + quarter, offset + bins);
}
