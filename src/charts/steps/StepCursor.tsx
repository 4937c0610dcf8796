/**
 * @file The cursor of a chart over steps: a line at the step, and a veil over what lies behind it. Like the other things that
 * follow the step, it is moved outside of React's render.
 */
import { useCallback, useEffect, useRef, type RefObject } from "react";
import { stepCenter } from "../axis/scales";
import type { Source } from "../canvas/Canvas";
import styles from "./steps.module.css";

export interface CursorFrame {
  readonly step: number;
  /** The last step of the axis. */
  readonly steps: number;
}

export function StepCursor({
  source,
}: {
  readonly source: Source<CursorFrame>;
}) {
  const ref = useMoved(
    source,
    useCallback(
      ({ step, steps }: CursorFrame) => ({ x: stepCenter(step, steps), y: 0 }),
      [],
    ),
  );
  return (
    <div className={styles.window}>
      <div ref={ref} className={styles.cursor} />
    </div>
  );
}

/** How far an element is moved from its place, in fractions of its own size. */
interface Offset {
  readonly x: number;
  readonly y: number;
}

/** From here on, what stands beside the element's place has more room at its left. */
const NEAR_END = 0.9;

/**
 * Moves the element by a transform, which needs no layout and no paint; its `data-at` says "middle" or "end" of the chart.
 * `offsetOf` must be stable; null hides the element.
 */
export function useMoved<Frame>(
  source: Source<Frame>,
  offsetOf: (frame: Frame) => Offset | null,
): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    /** What is as it was is not written again: each write costs the browser a look at its styles. */
    let [visibility, at] = ["", ""];
    const move = () => {
      const offset = offsetOf(source.read());
      const nextVisibility = offset ? "visible" : "hidden";
      if (nextVisibility !== visibility)
        element.style.visibility = visibility = nextVisibility;
      if (!offset) return;
      element.style.transform = `translate(${percent(offset.x)}%, ${percent(offset.y)}%)`;
      const nextAt = offset.x < NEAR_END ? "middle" : "end";
      if (nextAt !== at) element.dataset["at"] = at = nextAt;
    };
    move();
    return source.subscribe(move);
  }, [source, offsetOf]);
  return ref;
}

/** To a thousandth: no screen shows less. */
const percent = (share: number) => Math.round(1e5 * share) / 1e3;
