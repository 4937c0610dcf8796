/**
 * @file Points in the plane, and the regions that a network takes for each class.
 */
import { memo, useCallback, useMemo, type MouseEvent } from "react";
import type { ColorToken } from "../canvas/colorToken";
import { useCanvas } from "../canvas/useCanvas";
import { createPlanePaint } from "./paintPlane";
import { nearestChoice, type PlaneFrame } from "./planeFrame";
import styles from "./PlanePicture.module.css";

interface PlanePictureProps {
  readonly frame: PlaneFrame;
  /** Of the regions and of points that stand out. */
  readonly ink: ColorToken;
  /** Changes with the page's colours. */
  readonly scheme: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
  /** Hears which of the frame's choices the reader has pointed at. Must not be the only way to choose. */
  readonly onChoose?: (choice: number) => void;
}

export const PlanePicture = memo(function PlanePicture({
  frame,
  ink,
  scheme,
  summary,
  testId,
  onChoose,
}: PlanePictureProps) {
  const source = useMemo(
    () => ({ subscribe: () => () => {}, read: () => frame }),
    [frame],
  );
  const canvas = useCanvas(
    source,
    scheme,
    useCallback((element) => createPlanePaint(element, ink), [ink]),
  );
  const handlers = onChoose && {
    onClick({ currentTarget, clientX, clientY }: MouseEvent) {
      const box = currentTarget.getBoundingClientRect();
      const left = (clientX - box.left) / box.width;
      const top = (clientY - box.top) / box.height;
      const choice = nearestChoice(frame, left, top);
      if (choice !== null) onChoose(choice);
    },
  };
  return (
    <div
      className={styles.plane}
      role="img"
      aria-label={summary}
      data-testid={testId}
      data-choosable={onChoose !== undefined || undefined}
      {...handlers}
    >
      <canvas ref={canvas} className={styles.canvas} />
    </div>
  );
});
