/**
 * @file How often numbers that follow the cursor are written: at each change, but while it plays no more often than they can be
 * read, all of them in one frame.
 */
import type { Lab } from "../../lab/store";

type Store = Pick<Lab["store"], "getState" | "subscribe">;

/** Milliseconds between two numbers in one place while it plays. */
const INTERVAL = 100;

type Subscribe = (onChange: () => void) => () => void;

const paces = new WeakMap<object, Subscribe>();

/** The store's own subscription, slowed down while it plays. What is told last is never left out. */
export function readingPace(store: Store): Subscribe {
  const known = paces.get(store);
  if (known !== undefined) return known;
  const pace = createPace(store);
  paces.set(store, pace);
  return pace;
}

function createPace(store: Store): Subscribe {
  const listeners = new Set<() => void>();
  let toldAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    toldAt = performance.now();
    for (const listener of listeners) listener();
  };
  const hear = () => {
    const rest = toldAt + INTERVAL - performance.now();
    if (!store.getState().playing || rest <= 0) tell();
    else timer ??= setTimeout(tell, rest);
  };
  let unsubscribe = () => {};
  return (listener) => {
    if (listeners.size === 0) unsubscribe = store.subscribe(hear);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearTimeout(timer);
      timer = undefined;
      unsubscribe();
    };
  };
}
