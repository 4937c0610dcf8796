/**
 * @file How dark a density is drawn. One fixed scale, so that equal ink means equal density in every strata of the page.
 */

/** Values this many times as dense as if spread evenly over the axis get full ink. */
const FULL = 12;
/** Below 1, so that a few values far out can still be seen. */
const EXPONENT = 0.45;

const LEVELS = 1024;
/** Opacity, 0 to 255, by the square root of the density's share of FULL: finer where ink changes faster. */
const OPACITY = Uint8Array.from({ length: LEVELS }, (_, level) =>
  Math.round(255 * (level / (LEVELS - 1)) ** (2 * EXPONENT)),
);

/** 0 to 255; never 0 where there is anything at all. `density`: see pixelDensities. */
export function inkOpacity(density: number): number {
  if (!(density > 0)) return 0;
  const level = Math.sqrt(Math.min(1, density / FULL)) * (LEVELS - 1);
  return Math.max(1, OPACITY[Math.round(level)]!);
}
