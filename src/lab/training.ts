/**
 * @file Keeps both runs trained as the store wants them, and the store's runs as the workers report them.
 */
import type { StoreApi } from "zustand/vanilla";
import type { Continuation } from "./continuation";
import { RUN_NAMES, type RunName } from "../experiment/experiment";
import { createFrameTask } from "./frames";
import type { LabState } from "./labState";
import type { LabPorts } from "./ports";
import { withCursorInReach } from "./reach";
import { createRunTraining } from "./runTraining";

export interface Training {
  /**
   * Enters the state, and starts those runs anew whose spec, or the way they are recorded, it changes: each behind what
   * it shares with a run that is there.
   */
  readonly enter: (state: LabState) => void;
  /** Starts a run anew as it was. */
  readonly restart: (run: RunName) => void;
  readonly dispose: () => void;
}

export type TrainingPorts = Pick<
  LabPorts,
  "spawnWorker" | "now" | "onNextFrame"
>;

/** The runs that are started, and where they begin. */
type Plans = Map<RunName, Continuation | null>;

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
  const start = (state: LabState, plans: Plans) => {
    const next = (run: RunName) => {
      const plan = plans.get(run);
      return plan === undefined
        ? state.runs[run]
        : trainings[run].next(state, plan);
    };
    store.setState({ ...state, runs: { A: next("A"), B: next("B") } });
    for (const [run, plan] of plans) trainings[run].start(plan);
    if (plans.size > 0) store.setState(withCursorInReach);
  };

  return {
    enter(state) {
      const known = RUN_NAMES.flatMap((run) => trainings[run].known() ?? []);
      const plans: Plans = new Map();
      for (const run of RUN_NAMES)
        if (trainings[run].isStale(state))
          plans.set(run, trainings[run].plan(state, known));
      start(state, plans);
    },
    restart: (run) => start(store.getState(), new Map([[run, null]])),
    dispose: () => RUN_NAMES.forEach((run) => trainings[run].dispose()),
  };
}
