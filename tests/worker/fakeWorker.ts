/**
 * @file A worker that notes what it is told and says what the test wants.
 */
import type { RunWorker } from "../../src/worker/client";
import type { FromWorker, ToWorker } from "../../src/worker/protocol";

export class FakeWorker implements RunWorker {
  readonly told: ToWorker[] = [];
  terminated = false;
  readonly #listeners = new Map<string, (event: object) => void>();

  postMessage(message: ToWorker): void {
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

  say(data: FromWorker): void {
    this.raise("message", { data });
  }
}
