/**
 * @file A worker that notes what it is told and says what the test wants.
 */
import type { FromWorker, ToWorker } from "../../src/worker/protocol";
import type { WorkerPort } from "../../src/worker/workerLife";

export class FakeWorker<
  To = ToWorker,
  From = FromWorker,
> implements WorkerPort<To> {
  readonly told: To[] = [];
  terminated = false;
  readonly #listeners = new Map<string, (event: object) => void>();

  postMessage(message: To): void {
    this.told.push(message);
  }

  addEventListener(type: string, listener: (event: object) => void): void {
    this.#listeners.set(type, listener);
  }

  terminate(): void {
    this.terminated = true;
  }

  raise(type: string, event: object = {}): void {
    this.#listeners.get(type)?.(event);
  }

  say(data: From): void {
    this.raise("message", { data });
  }
}
