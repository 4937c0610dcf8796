/**
 * @file The time in a worker.
 */
import type { Clock } from "./endpoint";

/** Passes a message to itself: it comes after those that wait already, and, unlike a timer, without delay. */
export function createMessageClock(): Clock {
  const { port1, port2 } = new MessageChannel();
  let waiting: (() => void)[] = [];
  port1.onmessage = () => {
    const callbacks = waiting;
    waiting = [];
    for (const callback of callbacks) callback();
  };
  return {
    now: () => performance.now(),
    afterMessages(callback) {
      waiting.push(callback);
      port2.postMessage(null);
    },
  };
}
