/**
 * @file A small picture made of square pixels, in ink: the more, the darker. Signed values have two inks, told apart by
 * a pattern too: negative pixels are hollow.
 */
import { memo, useCallback, useMemo } from "react";
import { Canvas, stillSource, type Paint } from "../canvas/Canvas";
import { cssColor, readColor, type ColorToken, type Rgb } from "../canvas/inks";
import styles from "./pictures.module.css";

export interface Pixels {
  /** Per side. */
  readonly size: number;
  /** [size, size], row by row: −1 to 1. */
  readonly values: ArrayLike<number>;
}

interface PixelImageProps {
  readonly pixels: Pixels;
  readonly ink: ColorToken;
  /** Changes with the page's colours. */
  readonly scheme: string;
  /** What is seen, in a sentence; "" where it is said beside. */
  readonly summary: string;
}

export const PixelImage = memo(function PixelImage({
  pixels,
  ink,
  scheme,
  summary,
}: PixelImageProps) {
  const source = useMemo(() => stillSource(pixels), [pixels]);
  const createPaint = useCallback(
    (element: HTMLCanvasElement) => createPixelPaint(element, ink),
    [ink],
  );
  return (
    <div
      className={styles.image}
      {...(summary === ""
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": summary })}
    >
      <Canvas source={source} scheme={scheme} createPaint={createPaint} />
    </div>
  );
});

function createPixelPaint(
  canvas: HTMLCanvasElement,
  ink: ColorToken,
): Paint<Pixels> {
  const color = readColor(canvas, ink);
  return (context, { width, height }, { size, values }) => {
    context.clearRect(0, 0, width, height);
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++) {
        const value = values[row * size + column]!;
        const left = Math.round((column / size) * width);
        const top = Math.round((row / size) * height);
        const right = Math.round(((column + 1) / size) * width);
        const bottom = Math.round(((row + 1) / size) * height);
        drawPixel(context, value, color, [left, top, right, bottom]);
      }
  };
}

function drawPixel(
  context: CanvasRenderingContext2D,
  value: number,
  color: Rgb,
  [left, top, right, bottom]: readonly [number, number, number, number],
): void {
  const opacity = Math.min(1, Math.abs(value));
  if (!(opacity > 0)) return;
  context.fillStyle = cssColor(color, opacity);
  context.fillRect(left, top, right - left, bottom - top);
  const hole = Math.floor((right - left) / 4);
  if (value < 0 && hole > 0)
    context.clearRect(
      left + hole,
      top + hole,
      right - left - 2 * hole,
      bottom - top - 2 * hole,
    );
}
