/**
 * @file One layer of one run: over all steps, and at the cursor's step.
 */
import { memo, useCallback } from "react";
import { Slice } from "../../charts/slices/Slice";
import { Strata } from "../../charts/steps/Strata";
import type { RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { RUN_INKS, SLICE_SIDES } from "../../views/drawing/runStyles";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import {
  useCursorSource,
  useLabSource,
} from "../../views/drawing/useLabSource";
import { useTransport } from "../../views/useTransport";
import { late } from "../../controls/late";
import { sliceFrame, strataFrame } from "./layerFrames";
import { useDistributionSummary } from "./useDistributionSummary";

const DistributionReadout = late(
  async () => (await import("./DistributionReadout")).DistributionReadout,
);
const CursorReadout = late(
  async () => (await import("./DistributionReadout")).CursorReadout,
);

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

export const LayerSlice = memo(function LayerSlice({ run, layer }: LayerOfRun) {
  const source = useLabSource(
    useCallback(
      (state: LabState) => sliceFrame(state, run, layer),
      [run, layer],
    ),
  );
  const scheme = useColorScheme();
  const summary = useDistributionSummary(run, layer);
  const readout = useCallback(
    (value: number) => <CursorReadout run={run} layer={layer} value={value} />,
    [run, layer],
  );
  return (
    <Slice
      source={source}
      ink={RUN_INKS[run]}
      {...SLICE_SIDES[run]}
      scheme={scheme}
      summary={summary}
      testId={`slice-${run}-${layer}`}
      readout={readout}
    />
  );
});
