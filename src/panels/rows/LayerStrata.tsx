/**
 * @file One layer of one run over all steps.
 */
import { memo, useCallback } from "react";
import { Strata } from "../../charts/steps/Strata";
import type { RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { RUN_INKS } from "../../views/drawing/runStyles";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import { useCursorSource } from "../../views/drawing/useCursorSource";
import { useLabSource } from "../../views/drawing/useLabSource";
import { useTransport } from "../../views/useTransport";
import { DistributionReadout } from "./DistributionReadout";
import { strataFrame } from "./strataFrames";
import { useDistributionSummary } from "./useDistributionSummary";

interface LayerOfRun {
  readonly run: RunName;
  /** From 1. */
  readonly layer: number;
}

export const LayerStrata = memo(function LayerStrata({
  run,
  layer,
}: LayerOfRun) {
  const source = useLabSource(
    useCallback(
      (state: LabState) => strataFrame(state, run, layer),
      [run, layer],
    ),
  );
  const cursor = useCursorSource();
  const scheme = useColorScheme();
  const summary = useDistributionSummary(run, layer);
  const { goTo } = useTransport();
  const readout = useCallback(
    (step: number, value: number) => (
      <DistributionReadout run={run} layer={layer} step={step} value={value} />
    ),
    [run, layer],
  );
  return (
    <Strata
      source={source}
      cursor={cursor}
      ink={RUN_INKS[run]}
      scheme={scheme}
      summary={summary}
      testId={`strata-${run}-${layer}`}
      onStep={goTo}
      readout={readout}
    />
  );
});
