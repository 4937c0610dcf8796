/**
 * @file Has both sides of a comparison replayed, while somebody compares.
 */
import type { StoreApi } from "zustand/vanilla";
import { createReplayClient, type ReplayEvent } from "../worker/replayClient";
import {
  comparedKey,
  comparedStep,
  SIDES,
  type ComparedState,
  type Side,
} from "./comparison";
import type { LabState } from "./labState";
import type { ReplayPorts } from "./replay";
import { resolveRun } from "../experiment/resolveRun";

/** Milliseconds, some three frames: a cursor that has not moved for so long has come to rest. */
const REST = 45;

/** Returns what ends it. */
export function connectComparison(
  store: StoreApi<LabState>,
  ports: ReplayPorts,
): () => void {
  const sides = SIDES.map((side) => createSide(side, store, ports));
  const follow = () => sides.forEach((side) => side.follow());
  const unsubscribe = store.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    sides.forEach((side) => side.dispose());
  };
}

function createSide(
  side: Side,
  store: StoreApi<LabState>,
  { spawnReplayWorker, after }: ReplayPorts,
) {
  let wanted = "";
  let cancel = () => {};
  const client = createReplayClient(spawnReplayWorker, (event) =>
    receive(event),
  );

  const answer = (change: Omit<ComparedState, "key">) =>
    store.setState(({ compared }) => ({
      compared: { ...compared, [side]: { key: wanted, ...change } },
    }));

  const receive = (event: ReplayEvent) => {
    if (event.type === "snapshot")
      answer({ snapshot: event.snapshot, failure: null });
    if (event.type === "failed")
      answer({ snapshot: null, failure: event.reason });
  };

  const ask = () => {
    const state = store.getState();
    const { run, step } = comparedStep(state, side);
    const spec = resolveRun(state.experiment, run);
    const checkpoint = state.runs[run].checkpoints?.nearest(step) ?? null;
    // the probe's values are all that is compared
    const wish = {
      regions: false,
      sample: null,
      statistics: state.view.probeStatistics,
    };
    client.askSnapshot({ spec, step, wish, checkpoint });
  };

  return {
    follow() {
      const state = store.getState();
      const next = comparedKey(state, side);
      if (next === wanted) return;
      wanted = next;
      cancel();
      client.stop();
      if (state.view.tab !== "compare") client.dispose();
      else if (next !== "" && !isAnswered(state.compared[side], next))
        cancel = after(REST, ask);
    },
    dispose() {
      cancel();
      client.dispose();
    },
  };
}

const isAnswered = ({ key, failure }: ComparedState, wanted: string) =>
  key === wanted && failure === null;
