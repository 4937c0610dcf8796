/**
 * @file The state of a run before its worker has said anything.
 */
import type { Recording } from "../recording/recording";
import type { Experiment } from "../experiment/experiment";
import type { RunState } from "./labState";

export const NEW_RUN: RunState = {
  status: { kind: "training" },
  recording: null,
  checkpoints: null,
  previous: null,
  recordedSteps: 0,
  stepsPerSecond: null,
  fingerprint: null,
};

/** The state of a run that starts anew: what was recorded before is kept as `previous` where the new recording can cover it. */
export function startedRun(run: RunState, experiment: Experiment): RunState {
  return { ...NEW_RUN, previous: previousRecording(run, experiment) };
}

/** Of the recordings at hand the one that reaches furthest, so that changes in quick succession leave a whole one to look at. */
function previousRecording(
  { recording, previous }: RunState,
  experiment: Experiment,
): Recording | null {
  let furthest: Recording | null = null;
  for (const one of [recording, previous])
    if (one && fits(one, experiment))
      if (furthest === null || one.lastStep > furthest.lastStep) furthest = one;
  return furthest;
}

function fits(
  { shape, columns }: Recording,
  { widths, steps }: Experiment,
): boolean {
  return (
    columns > 0 &&
    shape.steps === steps &&
    shape.units.length === widths.length &&
    widths.every((units, layer) => units === shape.units[layer])
  );
}
