/**
 * @file A chart's source that reads off the lab's state.
 */
import { useMemo } from "react";
import type { Source } from "../../charts/canvas/source";
import { useLabStore } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";

/** What a frame is made of: it changes when one of these does, and not else. */
export type FrameInputs = readonly (object | string | number | null)[];

/** Both functions must be stable; the source changes with them. */
export function useLabSource<Frame>(
  read: (state: LabState) => Frame,
  inputsOf: (state: LabState) => FrameInputs,
): Source<Frame> {
  const store = useLabStore();
  return useMemo(
    () => ({
      subscribe: (onChange) => {
        let last = inputsOf(store.getState());
        return store.subscribe((state) => {
          const inputs = inputsOf(state);
          if (inputs.every((input, i) => input === last[i])) return;
          last = inputs;
          onChange();
        });
      },
      read: () => read(store.getState()),
    }),
    [store, read, inputsOf],
  );
}
