/**
 * @file The outline of a slice's bars.
 */

/** The y of the lower edge of a bar, in device pixels. */
export const barEdge = (bar: number, bars: number, height: number): number =>
  Math.round(height * (1 - bar / bars));

/** Strokes around all bars from the first to the last that is not empty, open at the baseline. `endOf`: the x where a bar of such a share ends. */
export function strokeOutline(
  context: CanvasRenderingContext2D,
  shares: Float64Array,
  height: number,
  endOf: (share: number) => number,
): void {
  const first = shares.findIndex((share) => share > 0);
  const last = shares.findLastIndex((share) => share > 0);
  if (first < 0) return;
  const edge = (bar: number) => barEdge(bar, shares.length, height);
  context.beginPath();
  context.moveTo(endOf(0), edge(first));
  for (let bar = first; bar <= last; bar++) {
    const x = endOf(shares[bar]!);
    context.lineTo(x, edge(bar));
    context.lineTo(x, edge(bar + 1));
  }
  context.lineTo(endOf(0), edge(last + 1));
  context.stroke();
}
