/**
 * @file What the charts of a layer show of a run, read off the lab's state. Layers count from 1.
 */
import type { Histogram } from "../../charts/slice/bars";
import type { SliceFrame } from "../../charts/slice/sliceFrame";
import type {
  StrataFrame,
  StrataSeries,
} from "../../charts/strata/strataFrame";
import { RUN_NAMES, type RunName } from "../../lab/experiment";
import type { LabState } from "../../lab/labState";
import { columnAtStep } from "../../lab/selectors";
import { BINS, type Tap } from "../../recording/chunk";
import type { Recording } from "../../recording/recording";
import type { FrameInputs } from "../drawing/useLabSource";
import { axisDomain } from "./axisDomain";

export function strataFrame(
  state: LabState,
  run: RunName,
  layer: number,
): StrataFrame {
  const { experiment, view } = state;
  const { recording, previous } = state.runs[run];
  return {
    series: strataSeries(recording, layer, view.tap),
    former: strataSeries(previous, layer, view.tap),
    domain: axisDomain(state, layer),
    steps: experiment.steps,
    reference: view.referenceStep,
  };
}

/** What `strataFrame` depends on. */
export function strataInputs(
  state: LabState,
  run: RunName,
  layer: number,
): FrameInputs {
  const { experiment, view } = state;
  const { recording, previous, recordedSteps } = state.runs[run];
  const { tap, referenceStep } = view;
  return [
    recording,
    recordedSteps,
    previous,
    tap,
    ...axisDomain(state, layer),
    experiment.steps,
    referenceStep,
  ];
}

function strataSeries(
  recording: Recording | null,
  layer: number,
  tap: Tap,
): StrataSeries | null {
  if (recording === null || recording.columns === 0) return null;
  const series = recording.layer(layer - 1).taps[tap];
  return {
    identity: series,
    columns: recording.columns,
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

const valuesPerColumn = ({ shape }: Recording, layer: number): number =>
  shape.probeSamples * (shape.units[layer - 1] ?? 0);

/** Until a run that trains anew comes to the cursor, the slice of its former recording, marked as stale. */
export function sliceFrame(
  state: LabState,
  run: RunName,
  layer: number,
): SliceFrame {
  const shown = shownRecording(state, run);
  return {
    histogram:
      shown &&
      histogramOf(shown.recording, layer, state.view.tap, state.cursor),
    stale: shown?.stale ?? false,
    ghost: ghost(state, run, layer),
    companions: RUN_NAMES.filter((other) => other !== run).flatMap((other) => {
      const recording = shownRecording(state, other)?.recording;
      return [
        recording
          ? histogramOf(recording, layer, state.view.tap, state.cursor)
          : null,
        ghost(state, other, layer),
      ].filter((histogram) => histogram !== null);
    }),
    domain: axisDomain(state, layer),
  };
}

/** What `sliceFrame` depends on. A histogram that has been recorded never changes, but for its bins. */
export function sliceInputs(state: LabState, layer: number): FrameInputs {
  const { tap, referenceStep } = state.view;
  return [
    ...RUN_NAMES.flatMap((run) => {
      const shown = shownRecording(state, run)?.recording ?? null;
      const range = shown?.layer(layer - 1).taps[tap].range ?? null;
      return [shown, range, state.runs[run].recording];
    }),
    ...axisDomain(state, layer),
    state.cursor,
    tap,
    referenceStep,
  ];
}

interface ShownRecording {
  readonly recording: Recording;
  /** Of before the last change. */
  readonly stale: boolean;
}

/** The recording that has the cursor's step; null where none has. */
export function shownRecording(
  { runs, cursor }: LabState,
  run: RunName,
): ShownRecording | null {
  const { recording, previous } = runs[run];
  if (recording && columnAtStep(recording, cursor) >= 0)
    return { recording, stale: false };
  if (previous && columnAtStep(previous, cursor) >= 0)
    return { recording: previous, stale: true };
  return null;
}

function ghost(
  { runs, view }: LabState,
  run: RunName,
  layer: number,
): Histogram | null {
  const { recording, previous } = runs[run];
  for (const one of [recording, previous])
    if (one && columnAtStep(one, view.referenceStep) >= 0)
      return histogramOf(one, layer, view.tap, view.referenceStep);
  return null;
}

/** Throws where the recording does not reach that far. */
export function histogramOf(
  recording: Recording,
  layer: number,
  tap: Tap,
  step: number,
): Histogram {
  const column = columnAtStep(recording, step);
  const series = recording.layer(layer - 1).taps[tap];
  return {
    counts: series.counts.subarray(column * BINS, (column + 1) * BINS),
    range: series.range,
    below: series.below[column]!,
    above: series.above[column]!,
    total: valuesPerColumn(recording, layer),
  };
}
