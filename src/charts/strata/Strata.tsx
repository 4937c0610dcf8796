/**
 * @file One layer's distribution over all steps: across the step, up the value, ink the density, percentiles on it.
 */
import { memo, useCallback, type ReactNode } from "react";
import { stepAt } from "../axis/stepScale";
import { valueAt } from "../axis/valueScale";
import type { ColorToken } from "../canvas/colorToken";
import { useCanvas } from "../canvas/useCanvas";
import { StepCursor, type CursorFrame } from "../cursor/StepCursor";
import { usePointerPoint, type PointerPoint } from "../pointer/usePointerPoint";
import { Readout } from "../readout/Readout";
import type { Source } from "../source";
import { createStrataPaint } from "./paintStrata";
import styles from "./Strata.module.css";
import type { StrataFrame } from "./strataFrame";

interface StrataProps {
  readonly source: Source<StrataFrame>;
  readonly cursor: Source<CursorFrame>;
  readonly ink: ColorToken;
  /** Changes with the page's colours. */
  readonly scheme: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
  /** Must be stable. */
  readonly onStep: (step: number) => void;
  /** What stands beside the pointer; null for nothing. */
  readonly readout: (step: number, value: number) => ReactNode;
}

export const Strata = memo(function Strata({
  source,
  cursor,
  ink,
  scheme,
  summary,
  testId,
  onStep,
  readout,
}: StrataProps) {
  const canvas = useCanvas(
    source,
    scheme,
    useCallback((element) => createStrataPaint(element, ink), [ink]),
  );
  const onDrag = useCallback(
    ({ x }: PointerPoint) => onStep(stepAt(x, source.read().steps)),
    [onStep, source],
  );
  const [point, handlers] = usePointerPoint(onDrag);
  return (
    <div
      className={styles.strata}
      role="img"
      aria-label={summary}
      data-testid={testId}
      {...handlers}
    >
      <canvas ref={canvas} className={styles.canvas} />
      <StepCursor source={cursor} />
      {point && <Pointed point={point} source={source} readout={readout} />}
    </div>
  );
});

function Pointed({
  point,
  source,
  readout,
}: Pick<StrataProps, "source" | "readout"> & { readonly point: PointerPoint }) {
  const { steps, domain } = source.read();
  const content = readout(stepAt(point.x, steps), valueAt(point.y, domain));
  if (content === null) return null;
  return (
    <Readout place={point.x < 0.5 ? "withinRight" : "withinLeft"}>
      {content}
    </Readout>
  );
}
