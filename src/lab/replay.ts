/**
 * @file Has both runs replayed at the cursor, while somebody looks at what only a replay can show.
 */
import type { StoreApi } from "zustand/vanilla";
import { RUN_NAMES, type RunName } from "../experiment/experiment";
import type { LabState } from "./labState";
import type { LabPorts } from "./ports";
import { createRunReplay } from "./runReplay";

export interface Replay {
  /** Asks a fresh worker after the last one failed. */
  readonly retry: (run: RunName) => void;
  readonly dispose: () => void;
}

export type ReplayPorts = Pick<LabPorts, "spawnReplayWorker" | "after">;

export function createReplay(
  store: StoreApi<LabState>,
  ports: ReplayPorts,
): Replay {
  const replays = {
    A: createRunReplay("A", store, ports),
    B: createRunReplay("B", store, ports),
  };
  const follow = () => RUN_NAMES.forEach((run) => replays[run].follow());
  const unsubscribe = store.subscribe(follow);
  follow();
  return {
    retry: (run) => replays[run].retry(),
    dispose() {
      unsubscribe();
      RUN_NAMES.forEach((run) => replays[run].dispose());
    },
  };
}
