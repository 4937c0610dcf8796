/**
 * @file Both runs as the experiment and the view want them: which of them begin anew, where, and with what is known of them. Pure.
 */
import { RUN_NAMES, type RunName } from "../experiment/experiment";
import type { Recording } from "../recording/recording";
import { FROM_START } from "../recording/runCheckpoint";
import { findContinuation, type Continuation } from "./continuation";
import { keptRun } from "./keptRuns";
import type { LabState, ReplayState, RunState, WantedRun } from "./labState";
import { withCursorInReach } from "./playback";
import { wantedRun } from "./wantedRun";

type Wanting = Pick<LabState, "experiment" | "view">;

export const NOTHING_REPLAYED: ReplayState = {
  snapshot: null,
  samples: null,
  history: null,
  landscape: null,
  failure: null,
};

/** Both runs before anything is known of them. */
export function firstRuns(state: Wanting): LabState["runs"] {
  const first = (run: RunName) => startedRun(wantedRun(state, run), null, null);
  return { A: first("A"), B: first("B") };
}

/**
 * Begins those runs anew that are to be other ones than they are, or recorded in another way: as a run was left where it has been
 * kept, else behind what it shares with one that is there.
 */
export function withWantedRuns(state: LabState): LabState {
  let next = state;
  for (const run of RUN_NAMES) {
    const wanted = wantedRun(state, run);
    if (wanted.key !== state.runs[run].start.wanted.key)
      next = withBegun(next, run, nextRun(state, run, wanted));
  }
  return next === state ? state : withCursorInReach(next);
}

/** Begins a run anew at step 0, as it was. */
export function withRetriedRun(state: LabState, name: RunName): LabState {
  const run = state.runs[name];
  return withBegun(state, name, startedRun(run.start.wanted, null, run));
}

/** What has been replayed goes with the run; the samples stay: where the data are others, the replay sends them. */
function withBegun(state: LabState, name: RunName, run: RunState): LabState {
  const before = state.runs[name].start.wanted.specKey;
  const runs = { ...state.runs, [name]: run };
  if (run.start.wanted.specKey === before) return { ...state, runs };
  const { samples } = state.replays[name];
  const replays = {
    ...state.replays,
    [name]: { ...NOTHING_REPLAYED, samples },
  };
  return { ...state, runs, replays };
}

function nextRun(state: LabState, name: RunName, wanted: WantedRun): RunState {
  const known = RUN_NAMES.map((run) => state.runs[run]);
  return (
    keptRun(state.kept[name], wanted.key) ??
    startedRun(wanted, findContinuation(wanted, known), state.runs[name])
  );
}

/** What is taken over of another run is there at once. `before`: the run that it takes the place of. */
function startedRun(
  wanted: WantedRun,
  from: Continuation | null,
  before: RunState | null,
): RunState {
  const taken = from?.taken ?? null;
  return {
    start: { wanted, origin: from?.origin ?? FROM_START },
    status: { kind: "training" },
    recording: taken?.recording ?? null,
    checkpoints: taken?.checkpoints ?? null,
    previous: before && previousRecording(before, wanted),
    recordedSteps: taken ? lastShown(taken.recording) : 0,
    stepsPerSecond: null,
    fingerprint: null,
  };
}

/** A recording that keeps every n-th step shows a column until the next one. */
export function lastShown({ lastStep, stride, shape }: Recording): number {
  return Math.min(lastStep + stride - 1, shape.steps);
}

/**
 * The recording before, where the new one can cover it: the one that reaches furthest, so that changes in quick succession leave a
 * whole one to look at.
 */
function previousRecording(
  { recording, previous }: RunState,
  wanted: WantedRun,
): Recording | null {
  let furthest: Recording | null = null;
  for (const one of [recording, previous])
    if (one && fits(one, wanted))
      if (furthest === null || one.lastStep > furthest.lastStep) furthest = one;
  return furthest;
}

function fits({ shape, columns }: Recording, { spec }: WantedRun): boolean {
  const { layers } = spec.network;
  return (
    columns > 0 &&
    shape.steps === spec.steps &&
    shape.units.length === layers.length &&
    layers.every(({ units }, layer) => units === shape.units[layer])
  );
}
