/**
 * @file Has both runs rebuilt at the cursor, while somebody looks at what only that can show.
 */
import { RUN_NAMES, type RunName } from "../experiment/experiment";
import { RANK, type Crew } from "../worker/crew";
import type { FailureReport } from "../worker/failure";
import type { Tellings } from "../worker/protocol";
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

/** Returns what ends it. */
export function followReplay(
  store: LabStore,
  crew: Crew,
  ports: Pick<LabPorts, "after">,
): () => void {
  const ends = RUN_NAMES.map((run) => followRun(run, store, crew, ports));
  return () => ends.forEach((end) => end());
}

function followRun(
  name: RunName,
  store: LabStore,
  crew: Crew,
  { after }: Pick<LabPorts, "after">,
): () => void {
  const set = (change: Partial<ReplayState>) =>
    store.setState(({ replays }) => ({
      replays: { ...replays, [name]: { ...replays[name], ...change } },
    }));
  const run = () => store.getState().runs[name];
  const replay = () => store.getState().replays[name];
  /** What drops the newest job of each kind. */
  const drops = { snapshot: () => {}, history: () => {}, landscape: () => {} };
  const stop = () => Object.values(drops).forEach((drop) => drop());
  const onFailed = ({ reason, detail }: FailureReport) => {
    stop();
    set({ failure: { kind: "failed", reason, detail } });
  };

  const ends = [
    follow(
      store,
      ({ runs }) => ({ specKey: runs[name].start.wanted.specKey }),
      stop,
    ),
    follow(
      store,
      (state) => ({ isOpen: isReplayOpen(state) }),
      ({ isOpen }) => {
        if (!isOpen) stop();
      },
    ),
    follow(
      store,
      (state) => wantedSnapshot(state, name),
      (wanted) => {
        drops.snapshot();
        if (wanted === null) return;
        const { step, regions, sample, statistics } = wanted;
        const ask = () => {
          const { start, checkpoints } = run();
          const { spec } = start.wanted;
          const job = {
            kind: "snapshot",
            spec,
            step,
            wish: { regions, sample, statistics },
            checkpoint: checkpoints?.nearest(step) ?? null,
            withSamples: replay().samples === null,
          } as const;
          drops.snapshot = crew.ask(job, {
            rank: () => RANK.wish,
            onTold: ({ snapshot, samples }) =>
              set(samples === null ? { snapshot } : { snapshot, samples }),
            onFailed,
          });
        };
        drops.snapshot = after(REST, ask);
      },
    ),
    follow(
      store,
      (state) => wantedHistory(state, name),
      (wanted) => {
        drops.history();
        if (wanted === null) return;
        const { layer, tap, statistics, stride } = wanted;
        const steps = historySteps(wanted);
        const { spec } = run().start.wanted;
        const nothing = {
          history: { layer, tap, stride, steps, columns: [], affines: [] },
        };
        set(nothing);
        const job = {
          kind: "history",
          spec,
          layer: layer - 1,
          tap,
          statistics,
          steps,
        } as const;
        drops.history = crew.ask(job, {
          rank: () => RANK.history,
          onTold: (told) => set({ history: longer(replay().history, told) }),
          onRestart: () => set(nothing),
          onFailed,
        });
      },
    ),
    follow(
      store,
      (state) => wantedLandscape(state, name),
      (wanted) => {
        drops.landscape();
        if (wanted === null) return;
        const steps = landscapeSteps(wanted);
        const { spec } = run().start.wanted;
        const nothing = { landscape: { steps, landscapes: [] } };
        set(nothing);
        drops.landscape = crew.ask(
          { kind: "landscape", spec, steps },
          {
            rank: () => RANK.landscape,
            onTold({ landscapes }) {
              const known = replay().landscape?.landscapes ?? [];
              const all = [...known, ...landscapes];
              set({ landscape: { steps, landscapes: all } });
            },
            onRestart: () => set(nothing),
            onFailed,
          },
        );
      },
    ),
  ];
  return () => {
    ends.forEach((end) => end());
    stop();
  };
}

const longer = (
  history: ReplayState["history"],
  { columns, affines }: Tellings["history"],
): ReplayState["history"] =>
  history && {
    ...history,
    columns: [...history.columns, ...columns],
    affines: [...history.affines, ...affines],
  };
