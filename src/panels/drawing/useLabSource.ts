/**
 * @file A chart's source that reads off the lab's state.
 */
import { useMemo } from "react";
import type { Source } from "../../charts/source";
import { useLabStore } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";

/** `read` must be stable; the source changes with it. */
export function useLabSource<Frame>(
  read: (state: LabState) => Frame,
): Source<Frame> {
  const store = useLabStore();
  return useMemo(
    () => ({
      subscribe: store.subscribe,
      read: () => read(store.getState()),
    }),
    [store, read],
  );
}
