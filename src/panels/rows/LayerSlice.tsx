/**
 * @file One layer of one run at the cursor's step.
 */
import { memo, useCallback } from "react";
import { Slice } from "../../charts/slices/Slice";
import type { RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { RUN_INKS, SLICE_SIDES } from "../../views/drawing/runStyles";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import { useLabSource } from "../../views/drawing/useLabSource";
import { CursorReadout } from "./DistributionReadout";
import { sliceFrame } from "./sliceFrames";
import { useDistributionSummary } from "./useDistributionSummary";

interface LayerOfRun {
  readonly run: RunName;
  /** From 1. */
  readonly layer: number;
}

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
