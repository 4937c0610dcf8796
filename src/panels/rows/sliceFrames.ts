/**
 * @file What the slice of a layer shows of a run, read off the lab's state. Layers count from 1.
 */
import type { SliceFrame } from "../../charts/slices/Slice";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { ghostStep } from "../../lab/pins";
import { columnAtStep } from "../../lab/selectors";
import type { Recording } from "../../recording/recording";
import { axisDomain } from "../../views/axisDomain";
import { histogramAt } from "../../views/recordedHistogram";

/** Until a run that trains anew comes to the cursor, the slice of its former recording, marked as stale. */
export function sliceFrame(
  state: LabState,
  run: RunName,
  layer: number,
): SliceFrame {
  const shown = recordingAt(state, run, state.cursor);
  const histograms = (name: RunName) =>
    shownSteps(state).map((step) =>
      step === null
        ? null
        : histogramAt(
            recordingAt(state, name, step),
            layer,
            state.view.tap,
            step,
          ),
    );
  const [histogram = null, ghost = null, secondGhost = null] = histograms(run);
  return {
    histogram,
    stale: shown !== null && shown !== state.runs[run].recording,
    ghost,
    secondGhost,
    companions: RUN_NAMES.filter((name) => name !== run)
      .flatMap(histograms)
      .filter((one) => one !== null),
    domain: axisDomain(state, layer),
  };
}

/** The steps of the bars and of both ghosts; null where there is no second one. */
const shownSteps = (state: LabState) => [
  state.cursor,
  ghostStep(state, "first"),
  ghostStep(state, "second"),
];

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
