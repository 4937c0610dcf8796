/**
 * @file Keeps both runs trained as the store wants them, and the store's runs as the workers report them.
 */
import type { StoreApi } from "zustand/vanilla";
import { RUN_NAMES, type RunName } from "./experiment";
import { createFrameTask } from "./frames";
import type { LabState } from "./labState";
import type { LabPorts } from "./ports";
import { withCursorInReach } from "./reach";
import { createRunTraining } from "./runTraining";

export interface Training {
  /** Enters the state, and starts those runs anew whose spec, or the way they are recorded, it changes. */
  readonly enter: (state: LabState) => void;
  /** Starts a run anew as it was. */
  readonly restart: (run: RunName) => void;
  readonly dispose: () => void;
}

export type TrainingPorts = Pick<
  LabPorts,
  "spawnWorker" | "now" | "onNextFrame"
>;

export function createTraining(
  store: StoreApi<LabState>,
  ports: TrainingPorts,
): Training {
  const frame = createFrameTask(ports.onNextFrame, () =>
    store.setState(({ runs: { A, B } }) => ({
      runs: { A: trainings.A.published(A), B: trainings.B.published(B) },
    })),
  );
  const trainings = {
    A: createRunTraining("A", store, ports, frame),
    B: createRunTraining("B", store, ports, frame),
  };

  /** One change of the store, so that nobody sees the new experiment beside a recording of the old one. */
  const start = (state: LabState, stale: readonly RunName[]) => {
    const next = (run: RunName) =>
      stale.includes(run) ? trainings[run].next(state) : state.runs[run];
    store.setState({ ...state, runs: { A: next("A"), B: next("B") } });
    for (const run of stale) trainings[run].start();
    if (stale.length > 0) store.setState(withCursorInReach);
  };

  return {
    enter: (state) =>
      start(
        state,
        RUN_NAMES.filter((run) => trainings[run].isStale(state)),
      ),
    restart: (run) => start(store.getState(), [run]),
    dispose: () => RUN_NAMES.forEach((run) => trainings[run].dispose()),
  };
}
