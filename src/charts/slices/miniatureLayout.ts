/**
 * @file Where the parts of a miniature stand: strata | slice | slice | strata.
 */

/** Of half the width. */
const STRATA_SHARE = 0.68;
/** Between the two slices, in CSS pixels. */
const GAP = 3;

export interface MiniatureLayout {
  /** Of each strata and each slice, in device pixels. */
  readonly strata: number;
  readonly slice: number;
  /** Left ends. */
  readonly leftStrata: number;
  readonly leftSlice: number;
  readonly rightSlice: number;
  readonly rightStrata: number;
}

/** `width`: device pixels; `ratio`: of them per CSS pixel. Mirrored to the pixel. */
export function layOutMiniature(width: number, ratio: number): MiniatureLayout {
  const half = Math.max(2, Math.floor((width - GAP * ratio) / 2));
  const strata = Math.floor(STRATA_SHARE * half);
  const slice = half - strata;
  return {
    strata,
    slice,
    leftStrata: 0,
    leftSlice: strata,
    rightSlice: width - half,
    rightStrata: width - strata,
  };
}
