/**
 * @file Trains both runs as the state begins them, and brings what their workers report into it.
 */
import { RUN_NAMES, type RunName } from "../experiment/experiment";
import { Checkpoints } from "../recording/checkpoints";
import type { RecordingShape } from "../recording/chunk";
import { Recording } from "../recording/recording";
import { createRunClient, type RunEvent } from "../worker/client";
import { failureOf, reportOf, type FailureReport } from "../worker/failure";
import { follow, type LabStore } from "./follow";
import { shrunk, withKept } from "./keptRuns";
import type { LabState, RunState } from "./labState";
import { withCursorInReach } from "./playback";
import type { LabPorts } from "./ports";
import { lastShown } from "./startedRuns";
import {
  CHECKPOINT_BUDGET_PER_RUN,
  RECORDING_BUDGET_PER_RUN,
} from "./wantedRun";

type TrainingPorts = Pick<LabPorts, "spawnWorker" | "now" | "onNextFrame">;

/** Returns what ends it, and both workers. */
export function followTraining(
  store: LabStore,
  ports: TrainingPorts,
): () => void {
  const publish = oncePerFrame(ports.onNextFrame, () => {
    const { runs } = store.getState();
    const A = trainings.A.published(runs.A);
    const B = trainings.B.published(runs.B);
    if (A !== runs.A || B !== runs.B) store.setState({ runs: { A, B } });
  });
  const trainings = {
    A: createRunTraining("A", store, ports, publish),
    B: createRunTraining("B", store, ports, publish),
  };
  return () => RUN_NAMES.forEach((run) => trainings[run].end());
}

/** Gathers requests for the same work into one per animation frame. */
function oncePerFrame(
  onNextFrame: LabPorts["onNextFrame"],
  work: () => void,
): () => void {
  let scheduled = false;
  return () => {
    if (scheduled) return;
    scheduled = true;
    onNextFrame(() => {
      scheduled = false;
      work();
    });
  };
}

/** `publish`: asks for what has been recorded to be published soon. */
function createRunTraining(
  name: RunName,
  store: LabStore,
  { spawnWorker, now }: TrainingPorts,
  publish: () => void,
) {
  const rate = createStepRate();
  const client = createRunClient(spawnWorker, (event) => {
    try {
      receive(event);
    } catch (error) {
      client.dispose();
      fail(reportOf(failureOf(error)));
    }
  });

  /** `run` with what has been recorded since it was last published. */
  const published = (run: RunState): RunState => {
    const step = run.recording ? lastShown(run.recording) : 0;
    if (step === run.recordedSteps) return run;
    rate.measure(step, now());
    return { ...run, recordedSteps: step, stepsPerSecond: rate.value() };
  };

  const end = (change: Partial<RunState>, isKept: boolean) => {
    const run = { ...published(store.getState().runs[name]), ...change };
    store.setState((state) => {
      const ended = withReported(state, name, run);
      return withCursorInReach(isKept ? withKeptRun(ended, name) : ended);
    });
  };

  const fail = ({ reason, detail }: FailureReport) =>
    end({ status: { kind: "failed", reason, detail } }, false);

  const complete = (status: RunState["status"], fingerprint: string) =>
    end({ status, fingerprint, previous: null }, true);

  const receive = (event: RunEvent) => {
    const { recording, checkpoints } = store.getState().runs[name];
    switch (event.type) {
      case "started":
        return store.setState((state) => withRecording(state, name, event));
      case "chunk":
        recording?.append(event.chunk);
        return publish();
      case "checkpoints":
        return event.checkpoints.forEach((one) => checkpoints?.add(one));
      case "finished":
        return complete({ kind: "ready" }, event.fingerprint);
      case "diverged":
        return complete(
          { kind: "diverged", step: event.step },
          event.fingerprint,
        );
      case "failed":
        return fail(event);
      default:
        return event satisfies never;
    }
  };

  const unfollow = follow(
    store,
    ({ runs }) => ({ start: runs[name].start }),
    ({ start: { wanted, origin } }) => {
      rate.restart(now(), store.getState().runs[name].recordedSteps);
      if (origin === null) client.stop();
      else client.start(wanted.spec, wanted.recording, origin);
    },
  );

  return {
    published,
    end() {
      unfollow();
      client.dispose();
    },
  };
}

function withReported(state: LabState, name: RunName, run: RunState): LabState {
  return { ...state, runs: { ...state.runs, [name]: run } };
}

/** Makes room for what the run will record; a run that continues another one has its recording already. */
function withRecording(
  state: LabState,
  name: RunName,
  { shape }: { readonly shape: RecordingShape },
): LabState {
  const before = state.runs[name];
  const isContinued = before.start.origin?.checkpoint != null;
  const run = isContinued
    ? before
    : {
        ...before,
        recording: new Recording(shape, RECORDING_BUDGET_PER_RUN),
        checkpoints: new Checkpoints(CHECKPOINT_BUDGET_PER_RUN),
      };
  const room = RECORDING_BUDGET_PER_RUN - (run.recording?.bytes ?? 0);
  const kept = { ...state.kept, [name]: shrunk(state.kept[name], room) };
  return withReported({ ...state, kept }, name, run);
}

function withKeptRun(state: LabState, name: RunName): LabState {
  const kept = withKept(
    state.kept[name],
    state.runs[name],
    RECORDING_BUDGET_PER_RUN,
  );
  return { ...state, kept: { ...state.kept, [name]: kept } };
}

/** Milliseconds that one rate is taken over; shorter ones jitter with the chunks. */
const INTERVAL = 150;
const RATES_KEPT = 7;

/** How fast a run trains, estimated from when its steps arrive. */
interface StepRate {
  /** Forgets everything; the next step recorded is measured from `now`, when the run is at `step`. */
  readonly restart: (now: number, step: number) => void;
  readonly measure: (step: number, now: number) => void;
  /** Steps per second, median of the recent past; null until measured. */
  readonly value: () => number | null;
}

export function createStepRate(): StepRate {
  let rates: number[] = [];
  let since = { step: 0, now: 0 };
  return {
    restart(now, step) {
      rates = [];
      since = { step, now };
    },
    measure(step, now) {
      const elapsed = now - since.now;
      if (elapsed < INTERVAL) return;
      const rate = ((step - since.step) * 1000) / elapsed;
      rates = [...rates, rate].slice(-RATES_KEPT);
      since = { step, now };
    },
    value: () => median(rates),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? null;
}
