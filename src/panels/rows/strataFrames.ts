/**
 * @file What the strata of a layer shows of a run, read off the lab's state. Layers count from 1.
 */
import type { StrataFrame } from "../../charts/steps/Strata";
import type { StrataSeries } from "../../charts/steps/density";
import type { RunName } from "../../experiment/experiment";
import { stepsOfInterventions } from "../../experiment/interventions";
import type { LabState } from "../../lab/labState";
import { ghostStep } from "../../lab/pins";
import { BINS, type Tap } from "../../recording/chunk";
import type { Recording } from "../../recording/recording";
import { axisDomain } from "../../views/axisDomain";
import { shownColumns, valuesPerColumn } from "../../views/recordedHistogram";

export function strataFrame(
  state: LabState,
  run: RunName,
  layer: number,
): StrataFrame {
  const { experiment, view } = state;
  const { recording, previous } = state.runs[run];
  const columns = shownColumns(state.runs[run]);
  return {
    series: strataSeries(recording, columns, layer, view.tap),
    former: strataSeries(previous, previous?.columns ?? 0, layer, view.tap),
    domain: axisDomain(state, layer),
    steps: experiment.steps,
    reference: ghostStep(state, "first"),
    secondReference: ghostStep(state, "second"),
    changes: stepsOfInterventions(experiment.runs[run].interventions),
  };
}

function strataSeries(
  recording: Recording | null,
  columns: number,
  layer: number,
  tap: Tap,
): StrataSeries | null {
  const series = recording?.find(layer - 1)?.taps[tap];
  if (!recording || !series || columns === 0) return null;
  return {
    columns,
    stride: recording.stride,
    bins: BINS,
    range: series.range,
    counts: series.counts,
    below: series.below,
    above: series.above,
    total: valuesPerColumn(recording, layer),
    percentiles: [
      series.percentile15,
      series.percentile50,
      series.percentile85,
    ],
  };
}
