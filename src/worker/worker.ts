/**
 * @file The worker's side: does what it is asked for, one job after the other, in slices between which it listens.
 */
import { developWork } from "./developWork";
import { buffersOf, type Clock, type Endpoint } from "./endpoint";
import { exposeWork } from "./exposeWork";
import { failureOf } from "./failure";
import type {
  FromWorker,
  Job,
  JobId,
  JobKind,
  JobOf,
  Tellings,
  ToWorker,
} from "./protocol";
import { historyWork, landscapeWork, snapshotWork } from "./replayWork";
import { summaryWork } from "./summaryWork";
import type { Work, WorkContext } from "./work";
import { WorkerMemory } from "./workerMemory";

/** Milliseconds of work between two moments of listening: half a frame, so that a new wish is heard at once. */
const SLICE = 8;
/** Milliseconds after which a worker says that it is alive, where it has nothing else to say. */
const SILENCE = 500;

const WORKS: {
  readonly [K in JobKind]: (job: JobOf<K>, context: WorkContext<K>) => Work;
} = {
  expose: exposeWork,
  develop: developWork,
  snapshot: snapshotWork,
  history: historyWork,
  landscape: landscapeWork,
  summary: summaryWork,
};

interface UnderWay {
  readonly id: JobId;
  readonly work: Work;
}

/** Every job is answered by what there is to tell and then `done`, or by `failed`, unless it is dropped before. */
export function serve(endpoint: Endpoint<FromWorker>, clock: Clock): void {
  let memory = new WorkerMemory();
  /** The first is under way. */
  let jobs: readonly UnderWay[] = [];
  let isBusy = false;
  let saidAt = clock.now();

  const say = (message: FromWorker) => {
    saidAt = clock.now();
    endpoint.postMessage(message, buffersOf(message));
  };

  const begin = <K extends JobKind>(id: JobId, job: JobOf<K>): UnderWay => {
    const begun = WORKS[job.kind as K];
    const tell = (telling: Tellings[K]) => say({ type: "told", id, telling });
    return { id, work: begun(job, { memory, clock, tell }) };
  };

  const forget = (id: JobId) => {
    jobs = jobs.filter((job) => job.id !== id);
  };

  const fail = (id: JobId, error: unknown) => {
    memory = new WorkerMemory(); // what it held may be half of something
    say({ type: "failed", id, failure: failureOf(error) });
  };

  const advance = ({ id, work }: UnderWay) => {
    try {
      if (!work.advance(clock.now() + SLICE)) return;
      say({ type: "done", id });
    } catch (error) {
      fail(id, error);
    }
    forget(id);
  };

  const take = ({ id, job, isUrgent }: Extract<ToWorker, { type: "do" }>) => {
    try {
      const begun = begin(id, job as JobOf<Job["kind"]>);
      jobs = isUrgent ? [begun, ...jobs] : [...jobs, begun];
    } catch (error) {
      fail(id, error);
    }
  };

  const goOn = () => {
    const [job] = jobs;
    isBusy = job !== undefined;
    if (job === undefined) return;
    advance(job);
    if (clock.now() - saidAt >= SILENCE) say({ type: "alive" });
    clock.afterMessages(goOn);
  };

  endpoint.addEventListener("message", ({ data }) => {
    const message = data as ToWorker;
    if (message.type === "do") take(message);
    else {
      forget(message.id);
      say({ type: "alive" });
    }
    if (!isBusy) goOn();
  });
}
