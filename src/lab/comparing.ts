/**
 * @file Has both sides of a comparison replayed, while somebody compares.
 */
import { RANK, type Crew } from "../worker/crew";
import { comparedKey, comparedStep } from "./comparison";
import { follow, type LabStore } from "./follow";
import { SIDES, type ComparedState, type Side } from "./labState";
import type { LabPorts } from "./ports";

/** Milliseconds, some three frames: a cursor that has not moved for so long has come to rest. */
const REST = 45;

/** Returns what ends it. */
export function followComparison(
  store: LabStore,
  crew: Crew,
  ports: Pick<LabPorts, "after">,
): () => void {
  const ends = SIDES.map((side) => followSide(side, store, crew, ports));
  return () => ends.forEach((end) => end());
}

function followSide(
  side: Side,
  store: LabStore,
  crew: Crew,
  { after }: Pick<LabPorts, "after">,
): () => void {
  let wanted = "";
  let cancel = () => {};

  const answer = (change: Omit<ComparedState, "key">) =>
    store.setState(({ compared }) => ({
      compared: { ...compared, [side]: { key: wanted, ...change } },
    }));

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
    const job = {
      kind: "snapshot",
      spec: start.wanted.spec,
      step,
      wish,
      checkpoint: checkpoints?.nearest(step) ?? null,
      withSamples: false,
    } as const;
    cancel = crew.ask(job, {
      rank: () => RANK.wish,
      onTold: ({ snapshot }) => answer({ snapshot, failure: null }),
      onFailed: ({ reason }) => answer({ snapshot: null, failure: reason }),
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
      const isWanted = isOpen && key !== "";
      if (isWanted && !isAnswered(store.getState().compared[side], key))
        cancel = after(REST, ask);
    },
  );
  return () => {
    unfollow();
    cancel();
  };
}

const isAnswered = (answer: ComparedState, wanted: string) =>
  answer.key === wanted && answer.failure === null;
