/**
 * @file Has both runs replayed at the cursor, while somebody looks at what only a replay can show.
 */
import { createReplayClient, type ReplayEvent } from "../worker/replayClient";
import { RUN_NAMES, type RunName } from "../experiment/experiment";
import { follow, type LabStore } from "./follow";
import type { ReplayState } from "./labState";
import type { LabPorts } from "./ports";
import {
  historySteps,
  landscapeSteps,
  isReplayOpen,
  wantedHistory,
  wantedLandscape,
  wantedSnapshot,
} from "./replayWishes";

/** Milliseconds, two frames: a cursor that has not moved for so long has come to rest. */
const REST = 34;

export type ReplayPorts = Pick<LabPorts, "spawnReplayWorker" | "after">;

/** Returns what ends it, and both workers. */
export function followReplay(store: LabStore, ports: ReplayPorts): () => void {
  const ends = RUN_NAMES.map((run) => followRun(run, store, ports));
  return () => ends.forEach((end) => end());
}

function followRun(
  name: RunName,
  store: LabStore,
  { spawnReplayWorker, after }: ReplayPorts,
): () => void {
  const set = (change: Partial<ReplayState>) =>
    store.setState(({ replays }) => ({
      replays: { ...replays, [name]: { ...replays[name], ...change } },
    }));
  const client = createReplayClient(spawnReplayWorker, (event) =>
    set(changeBy(event, store.getState().replays[name])),
  );
  const run = () => store.getState().runs[name];
  let cancel = () => {};

  const ends = [
    follow(
      store,
      ({ runs }) => ({ specKey: runs[name].start.wanted.specKey }),
      client.stop,
    ),
    follow(
      store,
      (state) => ({ isOpen: isReplayOpen(state) }),
      ({ isOpen }) => {
        if (!isOpen) client.stop();
      },
    ),
    follow(
      store,
      (state) => wantedSnapshot(state, name),
      (wanted) => {
        cancel();
        if (wanted === null) return;
        const { step, regions, sample, statistics } = wanted;
        const { start, checkpoints } = run();
        const request = {
          spec: start.wanted.spec,
          step,
          wish: { regions, sample, statistics },
          checkpoint: checkpoints?.nearest(step) ?? null,
        };
        cancel = after(REST, () => client.askSnapshot(request));
      },
    ),
    follow(
      store,
      (state) => wantedHistory(state, name),
      (wanted) => {
        if (wanted === null) return;
        const { layer, tap, statistics, stride } = wanted;
        const steps = historySteps(wanted);
        const { spec } = run().start.wanted;
        client.askHistory({ spec, layer: layer - 1, tap, statistics, steps });
        set({
          history: { layer, tap, stride, steps, columns: [], affines: [] },
        });
      },
    ),
    follow(
      store,
      (state) => wantedLandscape(state, name),
      (wanted) => {
        if (wanted === null) return;
        const steps = landscapeSteps(wanted);
        client.askLandscape({ spec: run().start.wanted.spec, steps });
        set({ landscape: { steps, landscapes: [] } });
      },
    ),
  ];
  return () => {
    ends.forEach((end) => end());
    cancel();
    client.dispose();
  };
}

/** What an answer changes of what has been replayed. */
function changeBy(
  event: ReplayEvent,
  { history, landscape }: ReplayState,
): Partial<ReplayState> {
  switch (event.type) {
    case "samples":
      return { samples: event.samples };
    case "snapshot":
      return { snapshot: event.snapshot };
    case "history":
      return {
        history: history && {
          ...history,
          columns: [...history.columns, ...event.columns],
          affines: [...history.affines, ...event.affines],
        },
      };
    case "landscape":
      return {
        landscape: landscape && {
          ...landscape,
          landscapes: [...landscape.landscapes, ...event.landscapes],
        },
      };
    case "failed": {
      const { reason, detail } = event;
      return { failure: { kind: "failed", reason, detail } };
    }
    default:
      return event satisfies never;
  }
}
