/**
 * @file Keeps one run replayed at the cursor, while somebody looks.
 */
import type { StoreApi } from "zustand/vanilla";
import type { Landscape } from "../measure/landscape";
import { createReplayClient, type ReplayEvent } from "../worker/replayClient";
import { canonicalJson } from "../experiment/canonicalJson";
import type { Experiment, RunName } from "../experiment/experiment";
import type { LabState, ReplayState, TapHistory } from "./labState";
import type { ReplayPorts } from "./replay";
import { wantedHistory, wantedLandscape, wantedSnapshot } from "./replayWishes";
import { resolveRun } from "../experiment/resolveRun";

/** Milliseconds, two frames: a cursor that has not moved for so long has come to rest. */
const REST = 34;

export interface RunReplay {
  /** Asks for what the store's state has come to want. */
  readonly follow: () => void;
  readonly retry: () => void;
  readonly dispose: () => void;
}

export function createRunReplay(
  name: RunName,
  store: StoreApi<LabState>,
  { spawnReplayWorker, after }: ReplayPorts,
): RunReplay {
  const client = createReplayClient(spawnReplayWorker, (event) =>
    receive(event),
  );
  let experiment: Experiment | null = null;
  let spec = "";
  let snapshotKey = "";
  let historyKey = "";
  let landscapeKey = "";
  let cancel = () => {};

  const set = (change: Partial<ReplayState>) =>
    store.setState(({ replays }) => ({
      replays: { ...replays, [name]: { ...replays[name], ...change } },
    }));

  const receive = (event: ReplayEvent) => {
    switch (event.type) {
      case "samples":
        return set({ samples: event.samples });
      case "snapshot":
        return set({ snapshot: event.snapshot });
      case "history":
        return addColumns(event.columns, event.affines);
      case "landscape":
        return addLandscapes(event.landscapes);
      case "failed": {
        const { reason, detail } = event;
        return set({ failure: { kind: "failed", reason, detail } });
      }
      default:
        return event satisfies never;
    }
  };

  const addColumns = (
    columns: TapHistory["columns"],
    affines: TapHistory["affines"],
  ) => {
    const { history } = store.getState().replays[name];
    if (history === null) return;
    set({
      history: {
        ...history,
        columns: [...history.columns, ...columns],
        affines: [...history.affines, ...affines],
      },
    });
  };

  const addLandscapes = (landscapes: readonly Landscape[]) => {
    const { landscape } = store.getState().replays[name];
    if (landscape === null) return;
    const all = [...landscape.landscapes, ...landscapes];
    set({ landscape: { ...landscape, landscapes: all } });
  };

  /** Nothing is under way, nothing is known. */
  const forget = () => {
    cancel();
    client.stop();
    snapshotKey = "";
    historyKey = "";
    landscapeKey = "";
  };

  const followSpec = (state: LabState) => {
    if (state.experiment === experiment) return;
    experiment = state.experiment;
    const next = canonicalJson(resolveRun(experiment, name));
    if (next === spec) return;
    const isFirst = spec === "";
    spec = next;
    if (isFirst) return;
    forget();
    // The samples stay: where the data are others, the worker sends them.
    set({ snapshot: null, history: null, landscape: null, failure: null });
  };

  const followSnapshot = (state: LabState) => {
    const wanted = wantedSnapshot(state, name);
    const key = wanted === null ? "" : canonicalJson(wanted);
    if (key === snapshotKey) return;
    snapshotKey = key;
    cancel();
    if (wanted === null) return;
    const request = {
      spec: resolveRun(state.experiment, name),
      checkpoint: state.runs[name].checkpoints?.nearest(wanted.step) ?? null,
      ...wanted,
    };
    cancel = after(REST, () => client.askSnapshot(request));
  };

  const followHistory = (state: LabState) => {
    const wanted = wantedHistory(state, name);
    const key = wanted === null ? "" : canonicalJson(wanted);
    if (key === historyKey) return;
    historyKey = key;
    if (wanted === null) return;
    client.askHistory({
      spec: resolveRun(state.experiment, name),
      layer: wanted.layer - 1,
      tap: wanted.tap,
      statistics: wanted.statistics,
      steps: wanted.steps,
    });
    set({ history: { ...wanted, columns: [], affines: [] } });
  };

  const followLandscape = (state: LabState) => {
    const steps = wantedLandscape(state, name);
    const key = steps === null ? "" : canonicalJson(steps);
    if (key === landscapeKey) return;
    landscapeKey = key;
    if (steps === null) return;
    const spec = resolveRun(state.experiment, name);
    client.askLandscape({ spec, steps });
    set({ landscape: { steps, landscapes: [] } });
  };

  const follow = () => {
    const state = store.getState();
    followSpec(state);
    const { landscapeShown, exactShown, view } = state;
    const isClosed = view.panel === "layers" && !landscapeShown && !exactShown;
    const isAsked = snapshotKey + historyKey + landscapeKey !== "";
    if (isClosed && isAsked) forget();
    if (store.getState().replays[name].failure !== null) return;
    followSnapshot(state);
    followHistory(state);
    followLandscape(state);
  };

  return {
    follow,
    retry() {
      forget();
      set({ failure: null });
    },
    dispose() {
      cancel();
      client.dispose();
    },
  };
}
