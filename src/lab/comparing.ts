/**
 * @file Has both sides of a comparison replayed, while somebody compares.
 */
import { createReplayClient, type ReplayEvent } from "../worker/replayClient";
import { comparedKey, comparedStep } from "./comparison";
import { follow, type LabStore } from "./follow";
import { SIDES, type ComparedState, type Side } from "./labState";
import type { ReplayPorts } from "./replay";

/** Milliseconds, some three frames: a cursor that has not moved for so long has come to rest. */
const REST = 45;

/** Returns what ends it, and both workers. */
export function followComparison(
  store: LabStore,
  ports: ReplayPorts,
): () => void {
  const ends = SIDES.map((side) => followSide(side, store, ports));
  return () => ends.forEach((end) => end());
}

function followSide(
  side: Side,
  store: LabStore,
  { spawnReplayWorker, after }: ReplayPorts,
): () => void {
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
    const { start, checkpoints } = state.runs[run];
    // the probe's values are all that is compared
    const wish = {
      regions: false,
      sample: null,
      statistics: state.view.probeStatistics,
    };
    client.askSnapshot({
      spec: start.wanted.spec,
      step,
      wish,
      checkpoint: checkpoints?.nearest(step) ?? null,
    });
  };

  const unfollow = follow(
    store,
    (state) => ({
      key: comparedKey(state, side),
      isOpen: state.view.tab === "compare",
    }),
    ({ key, isOpen }) => {
      wanted = key;
      cancel();
      client.stop();
      if (!isOpen) client.dispose();
      else if (key !== "" && !isAnswered(store.getState().compared[side], key))
        cancel = after(REST, ask);
    },
  );
  return () => {
    unfollow();
    cancel();
    client.dispose();
  };
}

const isAnswered = (answer: ComparedState, wanted: string) =>
  answer.key === wanted && answer.failure === null;
