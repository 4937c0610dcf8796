/**
 * @file A browser in the hands of a test: its workers say, its frames come and its timers ring when the test wants.
 */
import { RUN_NAMES, type RunName } from "../../src/experiment/experiment";
import type { LabPorts } from "../../src/lab/ports";
import { createLab, type Lab } from "../../src/lab/store";
import type { RecordingShape } from "../../src/recording/chunk";
import type { RunCheckpoint } from "../../src/recording/runCheckpoint";
import type { RunSpec } from "../../src/recording/runSpec";
import type {
  DevelopJob,
  ExposeJob,
  Exposed,
  JobKind,
  WorkerFailure,
} from "../../src/worker/protocol";
import { FakeCrew, type GivenJob } from "../worker/fakeCrew";
import type { FakeWorker } from "../worker/fakeWorker";
import { fakeChunk, type FakeChunk } from "./fakeChunk";

/** What the worker that exposes a run may say of it. */
type Told =
  | { readonly type: "started"; readonly shape: RecordingShape }
  | { readonly type: "chunk"; readonly chunk: FakeChunk }
  | {
      readonly type: "checkpoints";
      readonly checkpoints: readonly RunCheckpoint[];
    }
  | { readonly type: "finished"; readonly fingerprint: string }
  | {
      readonly type: "diverged";
      readonly step: number;
      readonly fingerprint: string;
    }
  | { readonly type: "failed"; readonly failure: WorkerFailure };

export class FakeBrowser {
  now = 0;
  readonly crew = new FakeCrew();
  readonly stored = new Map<string, string>();
  /** The history, and where in it the page is. */
  readonly entries: string[];
  at = 0;
  replaced = 0;
  pushed = 0;

  #frames: (() => void)[] = [];
  #timers: { readonly due: number; readonly ring: () => void }[] = [];
  #pop = () => {};
  #leave = () => {};
  readonly #runOf = new WeakMap<RunSpec, RunName>();
  /** Jobs that have been answered. */
  readonly #answered = new Set<number>();

  constructor(search = "") {
    this.entries = [search];
  }

  ports(changes: Partial<LabPorts> = {}): LabPorts {
    return {
      spawnWorker: () => this.crew.spawn(),
      workerPatience: 10_000,
      whenPainted: (callback) => callback(),
      isHidden: () => false,
      onShown: () => {},
      memory: 2 ** 31,
      cores: 3,
      address: {
        search: () => this.entries[this.at]!,
        push: (search) => {
          this.entries.splice(this.at + 1, Infinity, search);
          this.at += 1;
          this.pushed += 1;
        },
        replace: (search) => {
          this.entries[this.at] = search;
          this.replaced += 1;
        },
        onPop: (listener) => {
          this.#pop = listener;
          return () => {};
        },
        onLeave: (listener) => {
          this.#leave = listener;
          return () => {};
        },
      },
      preferences: {
        read: (key) => this.stored.get(key) ?? null,
        write: (key, value) => this.stored.set(key, value),
      },
      languages: ["en-GB"],
      reducedMotion: false,
      now: () => this.now,
      onNextFrame: (callback) => this.#frames.push(callback),
      after: (milliseconds, ring) => {
        const timer = { due: this.now + milliseconds, ring };
        this.#timers.push(timer);
        return () =>
          (this.#timers = this.#timers.filter((other) => other !== timer));
      },
      ...changes,
    };
  }

  open(changes: Partial<LabPorts> = {}): Lab {
    const lab = createLab(this.ports(changes));
    const remember = () => {
      const { runs } = lab.store.getState();
      for (const run of RUN_NAMES)
        this.#runOf.set(runs[run].start.wanted.spec, run);
    };
    remember();
    lab.store.subscribe(remember);
    return lab;
  }

  get workers(): readonly FakeWorker[] {
    return this.crew.workers;
  }

  get search(): string {
    return this.entries[this.at]!;
  }

  go(delta: number): void {
    this.at += delta;
    this.#pop();
  }

  leave(): void {
    this.#leave();
  }

  frame(): void {
    const frames = this.#frames;
    this.#frames = [];
    for (const callback of frames) callback();
  }

  wait(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.#timers.filter((timer) => timer.due <= this.now);
    this.#timers = this.#timers.filter((timer) => timer.due > this.now);
    for (const { ring } of due) ring();
  }

  /** The jobs of a kind that are of this run, in the order in which they were asked for. */
  given<K extends JobKind>(kind: K, run: RunName): readonly GivenJob<K>[] {
    return this.crew
      .given(kind)
      .filter(({ job }) => this.#runOf.get(job.spec) === run);
  }

  /** The worker that has been asked last to expose the run. */
  worker(run: RunName): FakeWorker {
    return this.given("expose", run).at(-1)!.worker;
  }

  starts(run: RunName): readonly ExposeJob[] {
    return this.given("expose", run).map(({ job }) => job);
  }

  /** `given`: the exposure of which it is said, the last unless another is meant. */
  say(
    run: RunName,
    told: Told,
    given = this.given("expose", run).at(-1)!,
  ): void {
    const { crew } = this;
    const shape = told.type === "started" ? told.shape : this.shape(run);
    const nothing = {
      shape,
      need: SMALL,
      trained: null,
      measured: [],
      checkpoints: [],
    };
    const tell = (exposed: Partial<Exposed>) =>
      crew.tell(given, { ...nothing, end: null, ...exposed });
    switch (told.type) {
      case "started":
        return tell({});
      case "chunk": {
        const { trained, measured } = told.chunk;
        return tell({ trained, measured: [measured] });
      }
      case "checkpoints":
        return tell({ checkpoints: told.checkpoints });
      case "finished":
      case "diverged": {
        const { fingerprint } = told;
        const outcome =
          told.type === "finished" ? "finished" : { divergedAt: told.step };
        tell({ end: { outcome, fingerprint } });
        this.#answered.add(given.id);
        crew.finish(given);
        return this.develop(run);
      }
      case "failed":
        return crew.fail(given, told.failure.message);
      default:
        return told satisfies never;
    }
  }

  /** All that has been asked for of a run is developed. */
  develop(run: RunName): void {
    for (;;) {
      const given = this.given("develop", run).find(
        (one) => !this.#answered.has(one.id) && !this.crew.isDropped(one),
      );
      if (given === undefined) return;
      this.#answered.add(given.id);
      const measured = [developed(given.job, this.shapeOf(given.job))];
      this.crew.tell(given, { measured });
      this.crew.finish(given);
    }
  }

  /** The shape of what a run was last asked for. */
  shape(run: RunName): RecordingShape {
    return this.shapeOf(this.starts(run).at(-1)!);
  }

  shapeOf({ spec }: Pick<ExposeJob, "spec">): RecordingShape {
    return {
      units: spec.network.layers.map(({ units }) => units),
      probeSamples: 128,
      steps: spec.steps,
    };
  }

  /** A run reports steps 0 to `last`, and the page has had time to show it. */
  record(run: RunName, last: number): void {
    const shape = this.shape(run);
    this.say(run, { type: "started", shape });
    this.say(run, { type: "chunk", chunk: fakeChunk(shape, 0, last + 1) });
    this.show();
  }

  /** The page has had time to show what has been told. */
  show(): void {
    this.frame();
    this.wait(LONGEST_HOLD);
    this.frame();
  }

  finish(run: RunName): void {
    const given = this.given("expose", run).at(-1)!;
    if (this.#answered.has(given.id)) return this.develop(run);
    this.record(run, this.shape(run).steps);
    this.say(run, { type: "finished", fingerprint: `of ${run}` });
  }

  finishBoth(): void {
    for (const run of RUN_NAMES) this.finish(run);
  }
}

/** Milliseconds for which the page may keep to itself what it is told of a run. */
export const LONGEST_HOLD = 1500;

/** What a small run takes. */
export const SMALL = { training: 2 ** 20, data: 2 ** 20 };

function developed(
  { part, hasPictures }: DevelopJob,
  shape: RecordingShape,
): FakeChunk["measured"] {
  const first = part.checkpoint === null ? 0 : part.checkpoint.step + 1;
  const { measured } = fakeChunk(shape, first, part.last - first + 1);
  if (!hasPictures) return measured;
  return { ...measured, parts: ["drift", "speed"] };
}
