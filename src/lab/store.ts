/**
 * @file The lab: one store, the actions on it, and what is kept in step with it: training and the page's address.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { LabActions } from "./actions";
import { connectAddress } from "./address";
import { createChange } from "./change";
import { connectComparison } from "./comparing";
import { createEditing } from "./editing";
import type { LabState } from "./labState";
import { createMoving } from "./moving";
import { openingState } from "./opening";
import type { LabPorts } from "./ports";
import { createPinning } from "./pinning";
import { createPreferences } from "./preferences";
import { createReplay } from "./replay";
import { createTrials } from "./trials";
import { createTraining } from "./training";
import { createUndoing } from "./undoing";
import { createViewing } from "./viewing";

export interface Lab {
  readonly store: Pick<
    StoreApi<LabState>,
    "getState" | "getInitialState" | "subscribe"
  >;
  readonly actions: LabActions;
  /** Ends both workers and lets go of the address. */
  readonly dispose: () => void;
}

/** Opens what the address names and begins to train it. */
export function createLab(ports: LabPorts): Lab {
  const preferences = createPreferences(ports);
  const store = createStore(() => openingState(ports, preferences));
  const training = createTraining(store, ports);
  const change = createChange(store, training, ports.now);
  const replay = createReplay(store, ports);
  const endComparison = connectComparison(store, ports);
  const trials = createTrials(store, ports);
  const disconnect = connectAddress(store, change, ports, preferences);
  change({});
  return {
    store,
    actions: {
      ...createEditing(store, change, training),
      ...createPinning(store, change),
      ...createUndoing(store, change),
      ...createMoving(store),
      ...createViewing(store, change, preferences),
      retryReplay: replay.retry,
      startTrial: trials.start,
      cancelTrial: trials.cancel,
    },
    dispose() {
      disconnect();
      endComparison();
      trials.dispose();
      replay.dispose();
      training.dispose();
    },
  };
}
