/**
 * @file One end of a conversation. A worker's scope, a browser's MessagePort and Node's MessagePort are all such ends.
 */
import type { FromWorker } from "./protocol";

export interface Endpoint<From = FromWorker> {
  postMessage(message: From, transfer: ArrayBuffer[]): void;
  addEventListener(
    type: "message",
    listener: (event: { readonly data: unknown }) => void,
  ): void;
}

/** What a runner needs of the time. */
export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls back after the messages that have arrived meanwhile have been heard. */
  readonly afterMessages: (callback: () => void) => void;
}
