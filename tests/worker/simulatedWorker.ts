/**
 * @file A worker without a thread, that does what a real one does when the test gives it a turn, and may die at any time.
 */
import type { FromWorker, ToWorker } from "../../src/worker/protocol";
import { serve } from "../../src/worker/worker";
import type { WorkerPort } from "../../src/worker/workerLife";

/** How a worker ends: without a word, or with an event that says so. */
export const ENDINGS = ["silent", "error", "messageerror"] as const;
export type Ending = (typeof ENDINGS)[number];

export class SimulatedWorker implements WorkerPort<ToWorker> {
  readonly #listeners = new Map<string, (event: object) => void>();
  readonly #turns: (() => void)[] = [];
  #isAlive = true;
  #hear: (event: { readonly data: unknown }) => void = () => {};
  #time = 0;

  constructor() {
    serve(
      {
        postMessage: (message: FromWorker, transfer) => {
          const data: unknown = structuredClone(message, { transfer });
          this.#turns.push(() => this.#raise("message", { data }));
        },
        addEventListener: (_type, listener) => {
          this.#hear = listener;
        },
      },
      {
        // each look at the clock takes a millisecond
        now: () => ++this.#time,
        afterMessages: (turn) => void this.#turns.push(turn),
      },
    );
  }

  get isBusy(): boolean {
    return this.#isAlive && this.#turns.length > 0;
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  postMessage(message: ToWorker): void {
    const data: unknown = structuredClone(message);
    this.#turns.push(() => this.#hear({ data }));
  }

  addEventListener(type: string, listener: (event: object) => void): void {
    this.#listeners.set(type, listener);
  }

  terminate(): void {
    this.#isAlive = false;
  }

  /** It hears, does or says one thing. */
  giveTurn(): void {
    if (this.#isAlive) this.#turns.shift()?.();
  }

  end(how: Ending): void {
    this.#turns.length = 0;
    this.#isAlive = false;
    if (how !== "silent") this.#raise(how, { message: "gone" });
  }

  #raise(type: string, event: object): void {
    this.#listeners.get(type)?.(event);
  }
}
