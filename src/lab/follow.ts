/**
 * @file What runs beside the store: a follower reads one slice of the state, and is woken when that slice changes, by nothing else.
 */
import type { StoreApi } from "zustand/vanilla";
import type { LabState } from "./labState";

export type LabStore = StoreApi<LabState>;

/**
 * Runs at once, and whenever a field of the slice is another one; `before` is undefined the first time. A slice is null where there is
 * nothing to do. Returns what ends it.
 */
export function follow<Slice extends object | null>(
  store: Pick<LabStore, "getState" | "subscribe">,
  select: (state: LabState) => Slice,
  run: (slice: Slice, before: Slice | undefined) => void,
): () => void {
  let seen = select(store.getState());
  run(seen, undefined);
  return store.subscribe(() => {
    // not the state that is being told of: a follower before this one may have gone on from it
    const next = select(store.getState());
    if (isSameSlice(next, seen)) return;
    const before = seen;
    seen = next;
    run(next, before);
  });
}

/** Slices of one follower have the same fields, unless they are null. */
function isSameSlice(one: object | null, other: object | null): boolean {
  if (one === null || other === null) return one === other;
  for (const field in one)
    if (!Object.is(Reflect.get(one, field), Reflect.get(other, field)))
      return false;
  return true;
}
