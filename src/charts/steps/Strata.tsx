/**
 * @file One layer's distribution over all steps: across the step, up the value, ink the density, percentiles on it.
 */
import { memo, useCallback, type ReactNode } from "react";
import { valueAt } from "../axis/valueScale";
import type { ColorToken } from "../canvas/colorToken";
import type { CursorFrame } from "./StepCursor";
import { StepPlot, type StepPlotControls } from "./StepPlot";
import type { Source } from "../canvas/source";
import { createStrataPaint } from "./paintStrata";
import type { StrataFrame } from "./strataFrame";

interface StrataProps extends StepPlotControls {
  readonly source: Source<StrataFrame>;
  readonly cursor: Source<CursorFrame>;
  readonly ink: ColorToken;
  /** What stands beside the pointer. */
  readonly readout: (step: number, value: number) => ReactNode;
}

export const Strata = memo(function Strata({
  ink,
  readout,
  ...plot
}: StrataProps) {
  return (
    <StepPlot
      {...plot}
      createPaint={useCallback(
        (element) => createStrataPaint(element, ink),
        [ink],
      )}
      readout={(step, top, { domain }) => readout(step, valueAt(top, domain))}
    />
  );
});
