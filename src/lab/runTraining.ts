/**
 * @file Keeps one run trained as the store wants it, and the store's run as its worker reports it.
 */
import type { StoreApi } from "zustand/vanilla";
import { Checkpoints } from "../recording/checkpoints";
import type { RecordingShape } from "../recording/chunk";
import { Recording } from "../recording/recording";
import { createRunClient, type RunEvent } from "../worker/client";
import { failureOf, reasonOf } from "../worker/failure";
import { canonicalJson } from "../experiment/canonicalJson";
import type { RunName } from "../experiment/experiment";
import type { FrameTask } from "./frames";
import {
  findContinuation,
  type Continuation,
  type KnownRun,
  type WantedRun,
} from "./continuation";
import { createKeptRuns } from "./keptRuns";
import type { LabState, RunState } from "./labState";
import { withCursorInReach } from "./reach";
import { resolveRun } from "../experiment/resolveRun";
import {
  CHECKPOINT_BUDGET_PER_RUN,
  RECORDING_BUDGET_PER_RUN,
  recordingSpec,
} from "./recordingSpec";
import { startedRun } from "./runState";
import { createStepRate } from "./stepRate";
import type { TrainingPorts } from "./training";

export interface RunTraining {
  /** Whether the state wants another run than the one that was started last, or another recording of it. */
  readonly isStale: (state: LabState) => boolean;
  /** The run that was started last, and what has come of it. */
  readonly known: () => KnownRun | null;
  /** Where the run that the state wants may begin; null: at step 0, or it has been kept. */
  readonly plan: (
    state: LabState,
    known: readonly KnownRun[],
  ) => Continuation | null;
  /** The run with which that begins: as it was left where it has been kept, else at its start. */
  readonly next: (state: LabState, from: Continuation | null) => RunState;
  /** Trains what the store holds, unless it has been kept. */
  readonly start: (from: Continuation | null) => void;
  /** `run` with what has been recorded since it was last published. */
  readonly published: (run: RunState) => RunState;
  readonly dispose: () => void;
}

export function createRunTraining(
  name: RunName,
  store: StoreApi<LabState>,
  ports: TrainingPorts,
  frame: FrameTask,
): RunTraining {
  const client = createRunClient(ports.spawnWorker, (event) => {
    try {
      receive(event);
    } catch (error) {
      client.dispose();
      const failure = failureOf(error);
      fail(reasonOf(failure), failure.stack);
    }
  });
  const rate = createStepRate();
  const kept = createKeptRuns(RECORDING_BUDGET_PER_RUN);
  let started = "";
  let startedAs: WantedRun | null = null;
  let from: Continuation | null = null;

  const wanted = ({ experiment, view }: LabState): WantedRun => ({
    spec: resolveRun(experiment, name),
    recording: recordingSpec(view),
  });

  const set = (change: Partial<RunState>) =>
    store.setState(({ runs }) => ({
      runs: { ...runs, [name]: { ...runs[name], ...change } },
    }));

  const makeRoom = (recording: Recording) =>
    kept.shrink(RECORDING_BUDGET_PER_RUN - recording.bytes);

  const begin = (shape: RecordingShape) => {
    if (from?.taken) return makeRoom(from.taken.recording);
    const recording = new Recording(shape, RECORDING_BUDGET_PER_RUN);
    makeRoom(recording);
    set({ recording, checkpoints: new Checkpoints(CHECKPOINT_BUDGET_PER_RUN) });
  };

  const end = (change: Partial<RunState>) => {
    frame.flush();
    set(change);
    store.setState(withCursorInReach);
  };

  const complete = (change: Partial<RunState>) => {
    end({ ...change, previous: null });
    kept.keep(started, store.getState().runs[name]);
  };

  const fail = (
    reason: "crashed" | "outOfMemory" | "unsupported",
    detail: string,
  ) => end({ status: { kind: "failed", reason, detail } });

  const receive = (event: RunEvent) => {
    switch (event.type) {
      case "started":
        begin(event.shape);
        break;
      case "chunk":
        store.getState().runs[name].recording?.append(event.chunk);
        frame.request();
        break;
      case "checkpoints": {
        const { checkpoints } = store.getState().runs[name];
        for (const one of event.checkpoints) checkpoints?.add(one);
        break;
      }
      case "finished":
        complete({
          status: { kind: "ready" },
          fingerprint: event.fingerprint,
        });
        break;
      case "diverged":
        complete({
          status: { kind: "diverged", step: event.step },
          fingerprint: event.fingerprint,
        });
        break;
      case "failed":
        fail(event.reason, event.detail);
        break;
      default:
        event satisfies never;
    }
  };

  return {
    isStale: (state) => canonicalJson(wanted(state)) !== started,
    known: () =>
      startedAs && { ...startedAs, run: store.getState().runs[name] },
    plan: (state, known) =>
      kept.get(canonicalJson(wanted(state))) === null
        ? findContinuation(wanted(state), known)
        : null,
    next: (state, continuation) =>
      kept.get(canonicalJson(wanted(state))) ??
      continuedRun(
        startedRun(state.runs[name], state.experiment),
        continuation,
      ),
    start(continuation) {
      from = continuation;
      startedAs = wanted(store.getState());
      started = canonicalJson(startedAs);
      const { spec, recording } = startedAs;
      rate.restart(ports.now(), store.getState().runs[name].recordedSteps);
      if (kept.get(started)) client.stop();
      else client.start(spec, recording, from?.origin);
    },
    published(run) {
      const step = run.recording ? lastShown(run.recording) : 0;
      if (step === run.recordedSteps) return run;
      rate.measure(step, ports.now());
      return { ...run, recordedSteps: step, stepsPerSecond: rate.value() };
    },
    dispose: client.dispose,
  };
}

/** What is taken over of another run is there at once. */
function continuedRun(run: RunState, from: Continuation | null): RunState {
  if (!from?.taken) return run;
  const { recording } = from.taken;
  return { ...run, ...from.taken, recordedSteps: lastShown(recording) };
}

/** A recording that keeps every n-th step shows a column until the next one. */
function lastShown({ lastStep, stride, shape }: Recording): number {
  return Math.min(lastStep + stride - 1, shape.steps);
}
