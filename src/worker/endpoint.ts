/**
 * @file One end of a conversation, as a worker has it: what it posts and hears, the memory that it hands over, and the time between
 * two messages.
 */
/** A worker's scope, a browser's MessagePort and Node's MessagePort are all such ends. */
export interface Endpoint<From> {
  postMessage(message: From, transfer: ArrayBuffer[]): void;
  addEventListener(
    type: "message",
    listener: (event: { readonly data: unknown }) => void,
  ): void;
}

/**
 * The memory of what a message says, which is handed over with it rather than copied. Each buffer once, wherever in the content it
 * stands; taps that coincide may share one.
 */
export function buffersOf(content: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown) => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (value instanceof ArrayBuffer) buffers.add(value);
    else if (typeof value === "object" && value !== null)
      Object.values(value).forEach(visit);
  };
  visit(content);
  return [...buffers];
}

/** What a runner needs of the time. */
export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls back after the messages that have arrived meanwhile have been heard. */
  readonly afterMessages: (callback: () => void) => void;
}

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
