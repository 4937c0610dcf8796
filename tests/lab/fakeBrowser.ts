/**
 * @file A browser in the hands of a test: its workers say, its frames come and its timers ring when the test wants.
 */
import { RUN_NAMES, type RunName } from "../../src/experiment/experiment";
import type { LabPorts } from "../../src/lab/ports";
import { createLab, type Lab } from "../../src/lab/store";
import type { RecordingShape } from "../../src/recording/chunk";
import type {
  FromWorker,
  ToWorker,
  FromReplay,
  ToReplay,
  FromSummary,
  ToSummary,
} from "../../src/worker/protocol";
import { FakeWorker } from "../worker/fakeWorker";
import { fakeChunk } from "./fakeChunk";

type Start = Extract<ToWorker, { readonly type: "start" }>;
type Told = FromWorker extends infer Event
  ? Event extends FromWorker
    ? Omit<Event, "runId">
    : never
  : never;

export class FakeBrowser {
  now = 0;
  /** In the order in which they were spawned: the first two are those of A and B. */
  readonly workers: FakeWorker[] = [];
  /** Spawned when something is asked for, that of A first where both are. */
  readonly replayWorkers: FakeWorker<ToReplay, FromReplay>[] = [];
  readonly summaryWorkers: FakeWorker<ToSummary, FromSummary>[] = [];
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
  readonly #workerOf: Record<RunName, number> = { A: 0, B: 1 };

  constructor(search = "") {
    this.entries = [search];
  }

  ports(changes: Partial<LabPorts> = {}): LabPorts {
    return {
      spawnWorker: () => {
        this.workers.push(new FakeWorker());
        return this.workers.at(-1)!;
      },
      cores: 3,
      spawnSummaryWorker: () => {
        this.summaryWorkers.push(new FakeWorker());
        return this.summaryWorkers.at(-1)!;
      },
      spawnReplayWorker: () => {
        this.replayWorkers.push(new FakeWorker());
        return this.replayWorkers.at(-1)!;
      },
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
    return createLab(this.ports(changes));
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

  worker(run: RunName): FakeWorker {
    return this.workers[this.#workerOf[run]]!;
  }

  /** A run's worker that came after a failure is the newest one. */
  adoptNewest(run: RunName): void {
    this.#workerOf[run] = this.workers.length - 1;
  }

  starts(run: RunName): Start[] {
    return this.worker(run).told.filter((message) => message.type === "start");
  }

  say(run: RunName, told: Told, runId = this.starts(run).at(-1)!.runId): void {
    this.worker(run).say({ ...told, runId } as FromWorker);
  }

  /** The shape of what a run was last asked for. */
  shape(run: RunName): RecordingShape {
    const { network, steps } = this.starts(run).at(-1)!.spec;
    return {
      units: network.layers.map(({ units }) => units),
      probeSamples: 128,
      steps,
    };
  }

  /** A run reports steps 0 to `last`, and the page has had time to show it. */
  record(run: RunName, last: number): void {
    const shape = this.shape(run);
    this.say(run, { type: "started", shape });
    this.say(run, { type: "chunk", chunk: fakeChunk(shape, 0, last + 1) });
    this.frame();
  }

  finish(run: RunName): void {
    this.record(run, this.shape(run).steps);
    this.say(run, { type: "finished", fingerprint: `of ${run}` });
  }

  finishBoth(): void {
    for (const run of RUN_NAMES) this.finish(run);
  }
}
