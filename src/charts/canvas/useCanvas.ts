/**
 * @file A canvas as large as its box, painted anew when its source or its size changes.
 */
import { useEffect, useRef, type RefObject } from "react";
import type { Source } from "./source";

export interface CanvasSize {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
}

export type Paint<Frame> = (
  context: CanvasRenderingContext2D,
  size: CanvasSize,
  frame: Frame,
) => void;

/**
 * `createPaint` is called once per canvas and colour scheme, when the style sheet can be read; it must be stable.
 * `scheme` is any string that changes with the page's colours.
 */
export function useCanvas<Frame>(
  source: Source<Frame>,
  scheme: string,
  createPaint: (canvas: HTMLCanvasElement) => Paint<Frame>,
): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext("2d");
    if (!canvas || !context) return;
    const paint = createPaint(canvas);
    let size: CanvasSize | null = null;
    const repaint = () => {
      if (size !== null) paint(context, size, source.read());
    };
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      size = fit(canvas, entry);
      repaint();
    });
    observer.observe(canvas);
    const unsubscribe = source.subscribe(repaint);
    return () => {
      observer.disconnect();
      unsubscribe();
    };
  }, [source, scheme, createPaint]);
  return ref;
}

/** Null where the box is empty: there is nothing to paint on. */
function fit(
  canvas: HTMLCanvasElement,
  entry: ResizeObserverEntry,
): CanvasSize | null {
  const { width, height } = entry.contentRect;
  const exact = entry.devicePixelContentBoxSize?.[0];
  canvas.width = exact?.inlineSize ?? Math.round(width * devicePixelRatio);
  canvas.height = exact?.blockSize ?? Math.round(height * devicePixelRatio);
  if (canvas.width === 0 || canvas.height === 0) return null;
  return {
    width: canvas.width,
    height: canvas.height,
    ratio: canvas.width / width,
  };
}
