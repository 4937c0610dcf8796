/**
 * @file A chart's source that reads off the lab's state, such as the cursor. Its frame stays the same object while all that
 * it holds stays the same, and the chart hears only of frames that differ.
 */
import { useMemo } from "react";
import type { Source } from "../../charts/canvas/Canvas";
import type { CursorFrame } from "../../charts/steps/StepCursor";
import { useLabStore } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import type { Lab } from "../../lab/store";

type ReadableState = Pick<Lab["store"], "getState" | "subscribe">;

/** `frameOf` must be stable, and quick: it is called at every change of the state. The source changes with it. */
export function useLabSource<Frame extends object>(
  frameOf: (state: LabState) => Frame,
): Source<Frame> {
  const store = useLabStore();
  return useMemo(() => labSource(store, frameOf), [store, frameOf]);
}

/** The cursor, as charts over steps need it. */
export const useCursorSource = (): Source<CursorFrame> =>
  useLabSource(cursorFrame);

const cursorFrame = ({ cursor, experiment }: LabState): CursorFrame => ({
  step: cursor,
  steps: experiment.steps,
});

export function labSource<Frame extends object>(
  store: ReadableState,
  frameOf: (state: LabState) => Frame,
): Source<Frame> {
  let state: LabState | null = null;
  let frame: Frame | null = null;
  const read = (): Frame => {
    const now = store.getState();
    if (frame !== null && now === state) return frame;
    const next = frameOf(now);
    state = now;
    if (frame === null || !isSameFrame(next, frame)) frame = next;
    return frame;
  };
  return {
    read,
    subscribe(onChange) {
      let last = read();
      return store.subscribe(() => {
        const next = read();
        if (next === last) return;
        last = next;
        onChange();
      });
    },
  };
}

/**
 * Compares plain objects field by field and lists item by item, at any depth. Anything else, such as a recorded array or
 * a function, is the same only where it is the same object: what a frame makes of recorded arrays must be kept.
 */
export function isSameFrame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return (
      a.length === b.length && a.every((item, i) => isSameFrame(item, b[i]))
    );
  if (!isPlain(a) || !isPlain(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => name in b && isSameFrame(a[name], b[name]))
  );
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype;
