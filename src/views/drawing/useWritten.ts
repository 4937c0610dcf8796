/**
 * @file What follows the cursor is written straight into its element, outside of React's render.
 */
import { useLayoutEffect, useRef, type RefObject } from "react";
import { useLabStore } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { readingPace } from "./readingPace";

/** At each change of the state, or as often as a number can be read. */
type Pace = "frame" | "reading";

/** Writes what `read` takes from the lab's state, whenever that is another value. Both functions must be stable. */
export function useWrites<E extends Element, Value>(
  ref: RefObject<E | null>,
  read: (state: LabState) => Value,
  write: (element: E, value: Value) => void,
  pace: Pace,
): void {
  const store = useLabStore();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    let written = read(store.getState());
    write(element, written);
    const follow = () => {
      const value = read(store.getState());
      if (Object.is(value, written)) return;
      written = value;
      write(element, value);
    };
    return pace === "reading"
      ? readingPace(store)(follow)
      : store.subscribe(follow);
  }, [store, ref, read, write, pace]);
}

/** What useWrites does, for the element that gets the ref. */
export function useWritten<E extends Element, Value>(
  read: (state: LabState) => Value,
  write: (element: E, value: Value) => void,
  pace: Pace,
): RefObject<E | null> {
  const ref = useRef<E>(null);
  useWrites(ref, read, write, pace);
  return ref;
}
