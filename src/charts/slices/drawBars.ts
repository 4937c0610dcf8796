/**
 * @file Bars of a slice as they are drawn: of whole pixels, from a baseline, filled or as one outline. E maps a bar's share to
 * the x of its end, in device pixels; E(0) is the baseline.
 */

/** Where the baseline stands; bars grow away from it. */
export type Baseline = "left" | "right";

export type EndOf = (share: number) => number;

/** `most`: the share whose bar is `reach` device pixels long. `base`: the x of the baseline. */
export function barEnds(
  baseline: Baseline,
  base: number,
  most: number,
  reach: number,
): EndOf {
  const direction = baseline === "left" ? 1 : -1;
  return (share) => base + direction * Math.round((share / most) * reach);
}

/** The y of the lower edge of a bar, in device pixels. */
const barEdge = (bar: number, bars: number, height: number): number =>
  Math.round(height * (1 - bar / bars));

/** Fills the bars. `gap`: device pixels between two of them; each is at least one pixel high. */
export function drawBars(
  context: CanvasRenderingContext2D,
  shares: Float64Array,
  height: number,
  endOf: EndOf,
  gap: number,
): void {
  const base = endOf(0);
  shares.forEach((share, bar) => {
    const end = endOf(share);
    if (end === base) return;
    const top = barEdge(bar + 1, shares.length, height);
    const room = barEdge(bar, shares.length, height) - top;
    context.fillRect(
      Math.min(base, end),
      top,
      Math.abs(end - base),
      Math.max(1, room - gap),
    );
  });
}

/** Strokes around all bars from the first to the last that is not empty, open at the baseline. */
export function strokeOutline(
  context: CanvasRenderingContext2D,
  shares: Float64Array,
  height: number,
  endOf: EndOf,
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
