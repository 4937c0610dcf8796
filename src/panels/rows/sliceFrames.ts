/**
 * @file What the slice of a layer shows of a run, read off the lab's state. Layers count from 1.
 */
import type { SliceFrame } from "../../charts/slice/sliceFrame";
import { RUN_NAMES, type RunName } from "../../lab/experiment";
import type { LabState } from "../../lab/labState";
import { columnAtStep } from "../../lab/selectors";
import type { Recording } from "../../recording/recording";
import type { FrameInputs } from "../drawing/useLabSource";
import { axisDomain } from "./axisDomain";
import { histogramAt } from "./recordedHistogram";

/** Until a run that trains anew comes to the cursor, the slice of its former recording, marked as stale. */
export function sliceFrame(
  state: LabState,
  run: RunName,
  layer: number,
): SliceFrame {
  const { cursor, view } = state;
  const shown = recordingAt(state, run, cursor);
  const histograms = (name: RunName) =>
    [cursor, view.referenceStep].map((step) =>
      histogramAt(recordingAt(state, name, step), layer, view.tap, step),
    );
  const [histogram = null, ghost = null] = histograms(run);
  return {
    histogram,
    stale: shown !== null && shown !== state.runs[run].recording,
    ghost,
    companions: RUN_NAMES.filter((name) => name !== run)
      .flatMap(histograms)
      .filter((one) => one !== null),
    domain: axisDomain(state, layer),
  };
}

/** What `sliceFrame` depends on. A histogram that has been recorded never changes, but for its bins. */
export function sliceInputs(state: LabState, layer: number): FrameInputs {
  const { cursor, view } = state;
  const { tap, referenceStep } = view;
  const drawn = RUN_NAMES.flatMap((run) =>
    [cursor, referenceStep].flatMap((step) => {
      const recording = recordingAt(state, run, step);
      return [recording, recording?.layer(layer - 1).taps[tap].range ?? null];
    }),
  );
  const current = RUN_NAMES.map((run) => state.runs[run].recording);
  return [
    ...drawn,
    ...current,
    ...axisDomain(state, layer),
    cursor,
    tap,
    referenceStep,
  ];
}

/** The run's recording, or its former one, that has the step; null where neither has. */
function recordingAt(
  { runs }: LabState,
  run: RunName,
  step: number,
): Recording | null {
  const { recording, previous } = runs[run];
  return (
    [recording, previous].find((one) => columnAtStep(one, step) >= 0) ?? null
  );
}
