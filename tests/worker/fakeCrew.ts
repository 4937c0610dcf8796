/**
 * @file Workers in the hands of a test, and the jobs that they have been given.
 */
import type {
  FromWorker,
  JobId,
  JobKind,
  JobOf,
  Tellings,
  ToWorker,
} from "../../src/worker/protocol";
import { FakeWorker } from "./fakeWorker";

/** A job that a worker has been given. */
export interface GivenJob<K extends JobKind> {
  readonly id: JobId;
  readonly job: JobOf<K>;
  readonly worker: FakeWorker;
  readonly isUrgent: boolean;
}

type Given = Pick<GivenJob<JobKind>, "id" | "worker">;

export class FakeCrew {
  /** In the order in which they were spawned. */
  readonly workers: FakeWorker[] = [];

  spawn(): FakeWorker {
    const worker = new FakeWorker();
    this.workers.push(worker);
    return worker;
  }

  /** The jobs of a kind, in the order in which they were asked for. */
  given<K extends JobKind>(kind: K): readonly GivenJob<K>[] {
    return this.workers
      .flatMap((worker) =>
        worker.told.flatMap((message) =>
          isDo(message) && message.job.kind === kind
            ? [{ ...message, worker, job: message.job as JobOf<K> }]
            : [],
        ),
      )
      .toSorted((a, b) => a.id - b.id);
  }

  isDropped({ id, worker }: Given): boolean {
    return worker.told.some(
      (message) => message.type === "drop" && message.id === id,
    );
  }

  tell<K extends JobKind>(
    { id, worker }: GivenJob<K>,
    telling: Tellings[K],
  ): void {
    worker.say({ type: "told", id, telling });
  }

  finish({ id, worker }: Given): void {
    worker.say({ type: "done", id });
  }

  fail({ id, worker }: Given, message: string): void {
    const failure = { name: "Error", message, stack: "" };
    worker.say({ type: "failed", id, failure } satisfies FromWorker);
  }
}

const isDo = (
  message: ToWorker,
): message is Extract<ToWorker, { readonly type: "do" }> =>
  message.type === "do";
