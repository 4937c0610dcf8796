/**
 * @file Both runs as the experiment and the view want them: which of them begin anew, where, and with what is known of them. Pure.
 */
import { saySame } from "../experiment/canonicalJson";
import { RUN_NAMES, type RunName } from "../experiment/experiment";
import type { Recording } from "../recording/recording";
import { FROM_START } from "../recording/runCheckpoint";
import {
  findContinuation,
  isMeasuredAlike,
  type Continuation,
} from "./continuation";
import { keptRun, withKept } from "./keptRuns";
import type { LabState, ReplayState, RunState, WantedRun } from "./labState";
import { withCursorInReach } from "./playback";
import { RECORDING_BUDGET_PER_RUN, wantedRun } from "./wantedRun";

type Wanting = Pick<LabState, "experiment" | "view">;

export const NOTHING_REPLAYED: ReplayState = {
  snapshot: null,
  samples: null,
  history: null,
  landscape: null,
  failure: null,
};

const NOTHING_SHOWN = { recordedSteps: 0, reach: 0, pictures: 0 };

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

/** Stops those runs that are in training where they are. */
export function withStoppedRuns(state: LabState): LabState {
  const stopped = RUN_NAMES.reduce(
    (next, name) =>
      next.runs[name].status.kind === "training"
        ? withRunState(next, name, {
            ...next.runs[name],
            status: { kind: "stopped" },
          })
        : next,
    state,
  );
  return withCursorInReach({ ...stopped, playing: false });
}

/** Goes on with those that were stopped, from the last checkpoint; what has been trained to its end is measured on. */
export const withRunsGoingOn = (state: LabState): LabState =>
  RUN_NAMES.reduce((next, name) => {
    const run = next.runs[name];
    return run.status.kind === "stopped"
      ? withRunState(next, name, runGoingOn(run))
      : next;
  }, state);

function runGoingOn(run: RunState): RunState {
  const { wanted } = run.start;
  if (run.end === null)
    return startedRun(wanted, findContinuation(wanted, [run]), run);
  const status = { kind: "training" } as const;
  return { ...run, status, start: { wanted, origin: null } };
}

export const withRunState = (
  state: LabState,
  name: RunName,
  run: RunState,
): LabState => ({
  ...state,
  runs: { ...state.runs, [name]: run },
});

/** What has been replayed goes with the run, and so do the samples where its data are others. One that has been trained is kept. */
function withBegun(state: LabState, name: RunName, run: RunState): LabState {
  const before = state.runs[name];
  const kept = isKept(before)
    ? withKept(state.kept[name], before, RECORDING_BUDGET_PER_RUN)
    : state.kept[name];
  const begun = {
    ...state,
    kept: { ...state.kept, [name]: kept },
    runs: { ...state.runs, [name]: run },
  };
  const [next, last] = [run.start.wanted, before.start.wanted];
  if (next.specKey === last.specKey) return begun;
  const isSameData =
    next.spec.seed === last.spec.seed &&
    saySame(next.spec.data, last.spec.data);
  const samples = isSameData ? state.replays[name].samples : null;
  const replays = {
    ...state.replays,
    [name]: { ...NOTHING_REPLAYED, samples },
  };
  return { ...begun, replays };
}

const isKept = ({ end, status }: RunState): boolean =>
  end !== null && status.kind !== "failed" && status.kind !== "stopped";

function nextRun(state: LabState, name: RunName, wanted: WantedRun): RunState {
  const known = RUN_NAMES.map((run) => state.runs[run]);
  return (
    keptRun(state.kept[name], wanted.key) ??
    remeasuredRun(wanted, known) ??
    startedRun(wanted, findContinuation(wanted, known), state.runs[name])
  );
}

/** A known run of the same spec, whose training has ended: only the step that drift is measured from is another one. */
function remeasuredRun(
  wanted: WantedRun,
  known: readonly RunState[],
): RunState | null {
  const from = known.find(
    ({ start, end }) =>
      end !== null &&
      start.wanted.specKey === wanted.specKey &&
      isMeasuredAlike(start.wanted.recording, wanted.recording),
  );
  if (from === undefined || from.recording === null) return null;
  const recording = from.recording.withoutDrift(wanted.recording.memoryBudget);
  return {
    ...from,
    ...shownSteps(recording),
    start: { wanted, origin: null },
    status: { kind: "training" },
    recording,
    previous: null,
  };
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
    ...(taken ? shownSteps(taken.recording) : NOTHING_SHOWN),
    axesUntil: null,
    stepsPerSecond: null,
    end: null,
  };
}

/** What of a recording the page is told of. A recording of every n-th step shows a column until the next one. */
export function shownSteps({
  developed,
  stride,
  shape,
  reach,
  pictures,
}: Recording): Pick<RunState, "recordedSteps" | "reach" | "pictures"> {
  const recordedSteps = Math.min(developed * stride - 1, shape.steps);
  return {
    recordedSteps: Math.max(0, recordedSteps),
    reach: Math.max(0, reach),
    pictures: pictures.length,
  };
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
      if (furthest === null || one.reach > furthest.reach) furthest = one;
  return furthest;
}

function fits({ shape, reach }: Recording, { spec }: WantedRun): boolean {
  const { layers } = spec.network;
  return (
    reach >= 0 &&
    shape.steps === spec.steps &&
    shape.units.length === layers.length &&
    layers.every(({ units }, layer) => units === shape.units[layer])
  );
}
