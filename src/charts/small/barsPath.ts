/**
 * @file The outline of bars up and down from 0.
 */

/** Of its place, each bar takes so much. */
const THICKNESS = 0.75;

/** One unit across per value; up is negative, and `extent` is at ±1. Values that are not finite have no bar. */
export function barsPath(values: ArrayLike<number>, extent: number): string {
  const margin = (1 - THICKNESS) / 2;
  return Array.from(values, (value, index) => {
    const height = -value / extent;
    return Number.isFinite(height)
      ? `M${index + margin} 0v${Number(height.toFixed(4))}h${THICKNESS}V0z`
      : "";
  }).join("");
}
