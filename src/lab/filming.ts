/**
 * @file Has both runs exposed and developed as the state begins them, and brings what is told of them into it.
 */
import { RUN_NAMES, type RunName } from "../experiment/experiment";
import { Checkpoints } from "../recording/checkpoints";
import type { RecordingShape } from "../recording/chunk";
import type { RunPart } from "../recording/development";
import { Recording } from "../recording/recording";
import type { TrainingNeed } from "../recording/workerBytes";
import type { RunCheckpoint, RunOrigin } from "../recording/runCheckpoint";
import { RANK, type Crew } from "../worker/crew";
import { failureOf, reportOf, type FailureReport } from "../worker/failure";
import type { Exposed, Tellings } from "../worker/protocol";
import {
  finishedParts,
  missingPart,
  partRank,
  partsBetween,
} from "./developing";
import { follow, type LabStore } from "./follow";
import { shrunk, withKept } from "./keptRuns";
import type { LabState, RunEnd, RunState, WantedRun } from "./labState";
import { withCursorInReach } from "./playback";
import type { LabPorts } from "./ports";
import { createPublisher, type Publisher } from "./publishing";
import { shownSteps, withRunState } from "./startedRuns";
import { createMeanRate, createStepRate } from "./stepRate";
import { mayBeLarge, workersFor } from "./workerRoom";
import { isBrief, rateOf, workDone } from "./workload";
import {
  CHECKPOINT_BUDGET_PER_RUN,
  RECORDING_BUDGET_PER_RUN,
} from "./wantedRun";

type FilmingPorts = Pick<LabPorts, "now" | "after" | "onNextFrame">;

/** Returns what ends it. */
export function followRuns(
  store: LabStore,
  crew: Crew,
  ports: FilmingPorts,
): () => void {
  const publisher = createPublisher(ports, () => {
    const { runs } = store.getState();
    const A = films.A.publish(runs.A);
    const B = films.B.publish(runs.B);
    work.measure(workDone(store.getState()), ports.now());
    const workRate = work.value() ?? store.getState().workRate;
    if (A !== runs.A || B !== runs.B)
      store.setState({ runs: { A, B }, workRate });
    else if (workRate !== store.getState().workRate)
      store.setState({ workRate });
  });
  const work = createMeanRate();
  const begin = () => {
    const state = store.getState();
    work.restart(ports.now(), workDone(state), rateOf(state));
  };
  const needs: Partial<Record<RunName, TrainingNeed | null>> = {};
  const needOf = (name: RunName) => (need: TrainingNeed | null) => {
    const before = needs[name];
    if (before?.training === need?.training && before?.data === need?.data)
      return;
    needs[name] = need;
    crew.limit(workersFor(store.getState(), Object.values(needs)));
  };
  const films = {
    A: filmRun("A", store, crew, ports, publisher, begin, needOf("A")),
    B: filmRun("B", store, crew, ports, publisher, begin, needOf("B")),
  };
  return () => {
    publisher.end();
    RUN_NAMES.forEach((run) => films[run].end());
  };
}

/**
 * Milliseconds for which nothing is shown of a run that is begun: most are trained by then, and their whole history is there at once,
 * on the axis that fits it. The axes of one that takes longer stay as they are then until it is trained.
 */
const HOLD = 500;
/** One that shows nothing yet, and is soon trained, may take as long as this from its first steps on. */
const HOLD_OF_NEW = 1500;

function filmRun(
  name: RunName,
  store: LabStore,
  crew: Crew,
  { now, after }: FilmingPorts,
  publisher: Publisher,
  /** Called when the run begins anew: less has been done of it than before. */
  onBegin: () => void,
  /** Called with what the run takes in a worker, null while that is not known. */
  onNeed: (need: TrainingNeed | null) => void,
) {
  const rate = createStepRate();
  let heldUntil = now();
  let release = () => {};
  /** What drops each job that is under way. */
  const drops = new Set<() => void>();
  /** Where the part begins that is not at its end yet, and the checkpoints since. */
  let borders: readonly (RunCheckpoint | null)[] = [null];
  /** Parts that wait for the step that drift is measured from. */
  let waiting: readonly RunPart[] = [];

  const run = () => store.getState().runs[name];
  const stop = () => {
    for (const drop of drops) drop();
    drops.clear();
  };

  /** `run` with what has come to be known since it was last published. */
  const published = (before: RunState): RunState => {
    const { recording } = before;
    if (recording === null) return before;
    const after = {
      ...before,
      ...shownSteps(recording),
      axesUntil: axesUntil(before, recording),
      stepsPerSecond: rate.value(),
    };
    const isSame =
      after.recordedSteps === before.recordedSteps &&
      after.pictures === before.pictures;
    return isSame ? before : after;
  };

  /** What is known when the picture first stays decides on its axes until the training has ended. */
  const axesUntil = (
    { axesUntil: step, end }: RunState,
    { reach }: Recording,
  ) => {
    if (end !== null) return null;
    return step === null || isHeld() ? reach : step;
  };

  const isHeld = () => now() < heldUntil;

  /** What the page is told of the run while it trains. */
  const publish = (before: RunState): RunState =>
    before.end === null && isHeld() ? before : published(before);

  const hold = (milliseconds: number) => {
    release();
    heldUntil = now() + milliseconds;
    release = after(milliseconds, publisher.soon);
  };

  const change = (by: Partial<RunState>) =>
    store.setState((state) =>
      withRunState(state, name, { ...published(state.runs[name]), ...by }),
    );

  const fail = ({ reason, detail }: FailureReport) => {
    stop();
    change({ status: { kind: "failed", reason, detail }, axesUntil: null });
    store.setState(withCursorInReach);
  };

  /** What goes wrong with what a worker has told is a failure of the run. */
  const guarded =
    <T>(work: (told: T) => void) =>
    (told: T) => {
      try {
        work(told);
      } catch (error) {
        fail(reportOf(failureOf(error)));
      }
    };

  /** Asks, and remembers how to drop it. */
  const remembered = (ask: (finish: () => void) => () => void) => {
    let isOver = false;
    let drop = () => {};
    const finish = () => {
      isOver = true;
      drops.delete(drop);
    };
    drop = ask(finish);
    if (!isOver) drops.add(drop);
  };

  const expose = ({ spec, recording }: WantedRun, origin: RunOrigin) => {
    const { machine, runs } = store.getState();
    const beside = RUN_NAMES.filter((other) => other !== name).map(
      (other) => runs[other].start.wanted,
    );
    const { memory } = machine;
    remembered((finish) =>
      crew.ask(
        { kind: "expose", spec, recording, origin, memory, beside },
        {
          rank: () => RANK.expose,
          onTold: guarded(hearExposed),
          onDone() {
            finish();
            completeIfDone();
          },
          onFailed: fail,
        },
      ),
    );
  };

  const hearExposed = (told: Exposed) => {
    if (run().recording === null) {
      store.setState((state) => withRecording(state, name, told.shape));
      if (run().previous === null && isBrief(run().start.wanted.spec))
        hold(HOLD_OF_NEW);
    }
    const { recording } = run();
    onNeed(told.need);
    if (told.trained !== null) {
      recording!.addTrained(told.trained);
      rate.measure(recording!.lastStep, now());
    }
    for (const rows of told.measured) recording!.addMeasured(rows);
    told.checkpoints.forEach(hearCheckpoint);
    if (told.end !== null) endExposure(told.end);
    else publisher.soon();
    const { parts, rest } = finishedParts(borders, store.getState().cursor);
    borders = rest;
    waiting = [...waiting, ...parts];
    developWaiting();
  };

  /** A run that is begun again, because its worker has died, tells some of them again. */
  const hearCheckpoint = (checkpoint: RunCheckpoint) => {
    if (checkpoint.step <= (borders.at(-1)?.step ?? 0)) return;
    run().checkpoints!.add(checkpoint);
    borders = [...borders, checkpoint];
  };

  const endExposure = (end: RunEnd) => {
    const { lastStep, columns } = run().recording!;
    if (columns > 0) waiting = [...waiting, ...partsBetween(borders, lastStep)];
    borders = borders.slice(-1);
    change({ end, previous: null, axesUntil: null });
  };

  /** Drift is measured from a step of the run: until training has come there, nothing can be developed. */
  const developWaiting = () => {
    const { start, recording, end } = run();
    const { referenceStep } = start.wanted.recording;
    if (end === null && recording!.lastStep < referenceStep) return;
    const parts = waiting;
    waiting = [];
    parts.forEach(develop);
  };

  const develop = (part: RunPart) => {
    const { start, recording, checkpoints } = run();
    const missing = missingPart(recording!, part);
    if (missing === null) return;
    const { spec, recording: how } = start.wanted;
    const { hasPictures } = missing;
    const job = {
      kind: "develop",
      spec,
      recording: how,
      part,
      hasPictures,
      hasReference: comesTo(run(), how.referenceStep),
      reference: checkpoints!.nearest(how.referenceStep),
    } as const;
    const rank = () => partRank(part, store.getState().cursor, spec.steps);
    remembered((finish) =>
      crew.ask(job, {
        rank,
        isShort: true,
        onTold: guarded(hearDeveloped),
        onDone() {
          finish();
          completeIfDone();
        },
        onFailed: fail,
      }),
    );
  };

  const hearDeveloped = ({ measured }: Tellings["develop"]) => {
    for (const rows of measured) run().recording!.addMeasured(rows);
    publisher.soon();
  };

  const completeIfDone = () => {
    const { end, status } = run();
    if (end === null || drops.size > 0 || status.kind !== "training") return;
    change({ status: statusOf(end) });
    store.setState((state) => withCursorInReach(withKeptRun(state, name)));
  };

  /** All that has been told so far stays. */
  const halt = () => {
    stop();
    change({ axesUntil: null });
    store.setState(withCursorInReach);
  };

  /** What is known of a run already is not asked for again. */
  const begin = ({ wanted, origin }: RunState["start"]) => {
    stop();
    const { recording, checkpoints, end } = run();
    hold(HOLD);
    rate.restart(now(), recording?.lastStep ?? 0);
    onBegin();
    if (origin !== null && mayBeLarge(wanted.spec)) onNeed(null);
    const known = [null, ...(checkpoints?.all ?? [])];
    borders = known.slice(-1);
    waiting = [];
    if (origin !== null) expose(wanted, origin);
    if (recording !== null) {
      const to = end === null ? (borders[0]?.step ?? -1) : recording.lastStep;
      waiting = partsBetween(known, to);
      developWaiting();
    }
    completeIfDone();
  };

  const unfollow = follow(
    store,
    ({ runs }) => ({
      start: runs[name].start,
      isStopped: runs[name].status.kind === "stopped",
    }),
    ({ start, isStopped }) => (isStopped ? halt() : begin(start)),
  );

  return {
    publish,
    end() {
      unfollow();
      release();
      stop();
    },
  };
}

/** Whether the run has such a step: it has ended before where it has diverged before. */
function comesTo({ end }: RunState, step: number): boolean {
  return (
    end === null || end.outcome === "finished" || end.outcome.divergedAt > step
  );
}

const statusOf = ({ outcome }: RunEnd): RunState["status"] =>
  outcome === "finished"
    ? { kind: "ready" }
    : { kind: "diverged", step: outcome.divergedAt };

/** Makes room for what will be known of the run. */
function withRecording(
  state: LabState,
  name: RunName,
  shape: RecordingShape,
): LabState {
  const recording = new Recording(shape, RECORDING_BUDGET_PER_RUN);
  const checkpoints = new Checkpoints(CHECKPOINT_BUDGET_PER_RUN);
  const room = RECORDING_BUDGET_PER_RUN - recording.bytes;
  const kept = { ...state.kept, [name]: shrunk(state.kept[name], room) };
  const run = { ...state.runs[name], recording, checkpoints };
  return withRunState({ ...state, kept }, name, run);
}

function withKeptRun(state: LabState, name: RunName): LabState {
  const kept = withKept(
    state.kept[name],
    state.runs[name],
    RECORDING_BUDGET_PER_RUN,
  );
  return { ...state, kept: { ...state.kept, [name]: kept } };
}
