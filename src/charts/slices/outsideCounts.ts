/**
 * @file The numbers of values that a slice's axis does not reach, at its ends.
 */
import type { CanvasSize } from "../canvas/useCanvas";
import type { TextSprites } from "./TextSprites";
import type { countOutside } from "./bars";
import type { Baseline, SliceStyle } from "./sliceStyle";

/** CSS pixels. */
export const FONT_SIZE = 9;
/** Half of its width. */
const TRIANGLE = 3;

/** How many values lie outside of the axis, at the end where they are, beside a triangle that points there. */
export function drawOutside(
  context: CanvasRenderingContext2D,
  { above, below }: ReturnType<typeof countOutside>,
  size: CanvasSize,
  { baseline, outline }: Pick<SliceStyle, "baseline" | "outline">,
  texts: TextSprites,
): void {
  context.fillStyle = outline;
  const middle = (FONT_SIZE / 2 + 1) * size.ratio;
  if (above > 0) drawCount(context, above, middle, -1, size, baseline, texts);
  if (below > 0) {
    const y = size.height - middle;
    drawCount(context, below, y, 1, size, baseline, texts);
  }
}

/** `direction`: −1 up, 1 down. */
function drawCount(
  context: CanvasRenderingContext2D,
  count: number,
  y: number,
  direction: -1 | 1,
  { width, ratio }: CanvasSize,
  baseline: Baseline,
  texts: TextSprites,
): void {
  const inward = baseline === "left" ? -1 : 1;
  const size = TRIANGLE * ratio;
  const x = (baseline === "left" ? width : 0) + inward * size;
  context.beginPath();
  context.moveTo(x - size, y - (direction * size) / 2);
  context.lineTo(x + size, y - (direction * size) / 2);
  context.lineTo(x, y + direction * size);
  context.fill();
  const align = baseline === "left" ? "right" : "left";
  texts.draw(context, String(count), x + inward * 2 * size, y, align);
}
