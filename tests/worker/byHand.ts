/**
 * @file A worker without a thread: messages reach it when the test says them, and it goes on when the test gives it a turn.
 */
import type { Clock, Endpoint } from "../../src/worker/endpoint";

export interface ByHand<To, From> {
  readonly heard: readonly From[];
  readonly say: (message: To) => void;
  /** Returns whether the worker had anything left to do. */
  readonly giveTurn: () => boolean;
}

/** Each look at its clock takes a millisecond. */
export function byHand<To, From>(
  serve: (endpoint: Endpoint<From>, clock: Clock) => void,
): ByHand<To, From> {
  const heard: From[] = [];
  const turns: (() => void)[] = [];
  let listener: (event: { readonly data: unknown }) => void = () => {};
  let time = 0;
  serve(
    {
      postMessage: (message) => void heard.push(message),
      addEventListener: (_type, listen) => (listener = listen),
    },
    { now: () => ++time, afterMessages: (turn) => void turns.push(turn) },
  );
  return {
    heard,
    say: (data) => listener({ data }),
    giveTurn() {
      const turn = turns.shift();
      turn?.();
      return turn !== undefined;
    },
  };
}
