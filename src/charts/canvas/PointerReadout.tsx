/**
 * @file Where the pointer is in a chart, dragging across it, and exact values beside it. The values are for the eye only:
 * charts say theirs in a summary of their own.
 */
import { useMemo, useState, type PointerEvent, type ReactNode } from "react";
import styles from "./PointerReadout.module.css";

/** Fractions of the chart's width and height, 0 to 1, from the top left. */
export interface PointerPoint {
  readonly x: number;
  readonly y: number;
}

export interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: () => void;
  readonly onPointerCancel: () => void;
}

/** `onDrag` hears of the press and of every move until the release, also outside of the chart. The point is null while there is none. */
export function usePointerPoint(
  onDrag?: (point: PointerPoint) => void,
): readonly [point: PointerPoint | null, handlers: PointerHandlers] {
  const [point, setPoint] = useState<PointerPoint | null>(null);
  const handlers = useMemo<PointerHandlers>(
    () => ({
      onPointerDown(event) {
        if (!onDrag || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        onDrag(pointerPointOf(event));
      },
      onPointerMove(event) {
        const next = pointerPointOf(event);
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          onDrag?.(next);
        setPoint(next);
      },
      onPointerLeave: () => setPoint(null),
      onPointerCancel: () => setPoint(null),
    }),
    [onDrag],
  );
  return [point, handlers];
}

function pointerPointOf(event: PointerEvent<HTMLElement>): PointerPoint {
  const box = event.currentTarget.getBoundingClientRect();
  return {
    x: asFraction((event.clientX - box.left) / box.width),
    y: asFraction((event.clientY - box.top) / box.height),
  };
}

const asFraction = (fraction: number): number =>
  Math.min(1, Math.max(0, Number.isNaN(fraction) ? 0 : fraction));

/** `within`: over the chart, on the half where the pointer is not; else beside it. */
export type ReadoutPlace = "withinLeft" | "withinRight" | "before" | "after";

export function Readout({
  place,
  children,
}: {
  readonly place: ReadoutPlace;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.readout} data-place={place} aria-hidden="true">
      {children}
    </div>
  );
}
