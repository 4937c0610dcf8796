/**
 * @file Actions that set, move and remove pins.
 */
import type { StoreApi } from "zustand/vanilla";
import type { LabActions } from "./actions";
import type { Change } from "./change";
import type { LabState } from "./labState";
import { withPin } from "./pins";
import { clamp } from "./view";

type Pinning = Pick<LabActions, "pin" | "dragPin" | "dropPin">;

export function createPinning(
  store: StoreApi<LabState>,
  change: Change,
): Pinning {
  const pin: LabActions["pin"] = (step, which = "first") =>
    change({
      view: withPin(store.getState().view, which, step),
      pinDrag: null,
    });
  return {
    pin,
    dragPin: (which, step) =>
      store.setState(({ experiment }) => ({
        pinDrag: { pin: which, step: clamp(step, 0, experiment.steps) },
      })),
    dropPin() {
      const { pinDrag } = store.getState();
      if (pinDrag) pin(pinDrag.step, pinDrag.pin);
    },
  };
}
