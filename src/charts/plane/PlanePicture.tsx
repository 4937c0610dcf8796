/**
 * @file Points in the plane, and the regions that a network takes for each class.
 */
import { memo, useCallback, useMemo } from "react";
import type { ColorToken } from "../canvas/colorToken";
import { useCanvas } from "../canvas/useCanvas";
import { createPlanePaint } from "./paintPlane";
import type { PlaneFrame } from "./planeFrame";
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
}

export const PlanePicture = memo(function PlanePicture({
  frame,
  ink,
  scheme,
  summary,
  testId,
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
  return (
    <div
      className={styles.plane}
      role="img"
      aria-label={summary}
      data-testid={testId}
    >
      <canvas ref={canvas} className={styles.canvas} />
    </div>
  );
});
