/**
 * @file A canvas as large as its box, painted anew when its source or its size changes. What it shows is told in words by
 * what it stands in.
 */
import { useEffect, useRef } from "react";
import styles from "./Canvas.module.css";

/** Where a chart's data comes from. A chart reads it when it is told of a change, outside of React's render. */
export interface Source<Frame> {
  /** Returns what ends the subscription. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly read: () => Frame;
}

/** A source of one frame, which never changes. */
export const stillSource = <Frame,>(frame: Frame): Source<Frame> => ({
  subscribe: () => () => {},
  read: () => frame,
});

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

interface CanvasProps<Frame> {
  readonly source: Source<Frame>;
  /** Any string that changes with the page's colours. */
  readonly scheme: string;
  /** Called once per canvas and colour scheme, when the style sheet can be read; must be stable. */
  readonly createPaint: (canvas: HTMLCanvasElement) => Paint<Frame>;
}

export function Canvas<Frame>({
  source,
  scheme,
  createPaint,
}: CanvasProps<Frame>) {
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
  return <canvas ref={ref} className={styles.canvas} aria-hidden="true" />;
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
