/**
 * @file What the strata and the slice of a layer show of a run, read off the lab's state. Layers count from 1.
 */
import type { SliceFrame } from "../../charts/slices/Slice";
import type { StrataSeries } from "../../charts/steps/density";
import type { StrataFrame } from "../../charts/steps/Strata";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { stepsOfInterventions } from "../../experiment/interventions";
import type { LabState } from "../../lab/labState";
import { ghostStep } from "../../lab/pins";
import { pictureAtStep } from "../../lab/selectors";
import { tailLength } from "../../measure/tail";
import { BINS, type Tap } from "../../recording/chunk";
import type { Recording } from "../../recording/recording";
import { axisDomain } from "../../views/axisDomain";
import { histogramAt, valuesPerColumn } from "../../views/recordedHistogram";

export function strataFrame(
  state: LabState,
  run: RunName,
  layer: number,
): StrataFrame {
  const { experiment, view } = state;
  const { recording, previous } = state.runs[run];
  return {
    series: strataSeries(recording, state.runs[run].pictures, layer, view.tap),
    former: strataSeries(
      previous,
      previous?.pictures.length ?? 0,
      layer,
      view.tap,
    ),
    domain: axisDomain(state, run, layer),
    steps: experiment.steps,
    reference: ghostStep(state, "first"),
    secondReference: ghostStep(state, "second"),
    changes: stepsOfInterventions(experiment.runs[run].interventions),
  };
}

/** `told`: how many of its pictures the page has been told of. */
function strataSeries(
  recording: Recording | null,
  told: number,
  layer: number,
  tap: Tap,
): StrataSeries | null {
  const series = recording?.find(layer - 1)?.taps[tap];
  if (!recording || !series || told === 0) return null;
  return {
    known: recording.pictures,
    told,
    stride: recording.stride,
    bins: BINS,
    ranges: series.range,
    counts: series.counts,
    tails: series.tail,
    tailLength: tailLength(valuesPerColumn(recording, layer)),
    total: valuesPerColumn(recording, layer),
    percentiles: [
      series.percentile15,
      series.percentile50,
      series.percentile85,
    ],
  };
}

/** Until a run that trains anew comes to the cursor, the slice of its former recording, marked as stale. */
export function sliceFrame(
  state: LabState,
  run: RunName,
  layer: number,
): SliceFrame {
  const shown = recordingAt(state, run, state.cursor);
  const domain = axisDomain(state, run, layer);
  const { tap, axes } = state.view;
  const histograms = (name: RunName) =>
    outlinedSteps(state).map((step) =>
      step === null
        ? null
        : histogramAt(recordingAt(state, name, step), layer, tap, step, domain),
    );
  const [histogram = null, ghost = null, secondGhost = null] = histograms(run);
  return {
    histogram,
    stale: shown !== null && shown !== state.runs[run].recording,
    ghost,
    secondGhost,
    // on axes of their own, lengths of bars say nothing of each other
    companions: RUN_NAMES.filter((name) => name !== run && axes !== "own")
      .flatMap(histograms)
      .filter((one) => one !== null),
    domain,
  };
}

/** The steps of the bars and of both ghosts; null where there is no second one. */
const outlinedSteps = (state: LabState) => [
  state.cursor,
  ghostStep(state, "first"),
  ghostStep(state, "second"),
];

/** The run's recording, once the page has been told of it, or its former one, that has the step; null where neither has. */
function recordingAt(
  { runs }: LabState,
  run: RunName,
  step: number,
): Recording | null {
  const { recording, previous, pictures } = runs[run];
  const present = pictures > 0 ? recording : null;
  return (
    [present, previous].find((one) => pictureAtStep(one, step) >= 0) ?? null
  );
}
