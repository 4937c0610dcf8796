/**
 * @file What the page would like to have replayed of a run, and whether that is what has been replayed. Every wish is null where nobody
 * looks, where the run has not come so far, and after a replay has failed.
 */
import { PROBE } from "../data/dataSpec";
import type { Statistics } from "../engine/normalizations";
import type { Tap } from "../recording/chunk";
import type { SnapshotWish } from "../recording/snapshot";
import type { RunName } from "../experiment/experiment";
import type { LabState } from "./labState";
import { columnAtCursor } from "./selectors";

/** Whether somebody looks at anything that is replayed. */
export const isReplayOpen = ({
  view,
  landscapeShown,
  exactShown,
}: LabState): boolean =>
  view.panel !== "layers" || landscapeShown || exactShown;

interface ReplayWish {
  /** Which run is replayed: see WantedRun. */
  readonly specKey: string;
}

interface WantedSnapshot extends ReplayWish, SnapshotWish {
  readonly step: number;
}

export function wantedSnapshot(
  state: LabState,
  run: RunName,
): WantedSnapshot | null {
  const { panel, sample, probeStatistics: statistics } = state.view;
  if (panel === "layers" && !state.exactShown) return null;
  if (hasFailed(state, run) || columnAtCursor(state, run) < 0) return null;
  const isSamples = panel === "samples";
  return {
    specKey: specKeyOf(state, run),
    step: state.cursor,
    regions: isSamples,
    sample: isSamples ? sample - 1 : null,
    statistics,
  };
}

interface WantedHistory extends ReplayWish {
  /** From 1. */
  readonly layer: number;
  readonly tap: Tap;
  readonly statistics: Statistics;
  readonly stride: number;
  readonly last: number;
  /** Pinned steps that it has besides every stride-th; 0 where there is none. */
  readonly firstPin: number;
  readonly secondPin: number;
}

/** Columns of a history: enough for a picture as wide as a hand, few enough to be there in a moment. */
const MOST_COLUMNS = 128;
const FEWEST_COLUMNS = 16;
/** Values of a whole history: 16 MB. A wide layer has fewer columns. */
const MOST_VALUES = 4e6;

/** Null also while the run trains, which the replay must not slow down. */
export function wantedHistory(
  state: LabState,
  run: RunName,
): WantedHistory | null {
  const { experiment, view } = state;
  const units = experiment.widths[view.unitsLayer - 1];
  if (view.panel !== "units" || units === undefined) return null;
  if (hasFailed(state, run) || !hasEnded(state, run)) return null;
  const last = state.runs[run].recordedSteps;
  const fitting = Math.floor(MOST_VALUES / (units * PROBE));
  const columns = Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, fitting));
  const stride = strideOf(last, columns);
  const extra = (step: number | null) =>
    step === null || step > last || step % stride === 0 ? 0 : step;
  return {
    specKey: specKeyOf(state, run),
    layer: view.unitsLayer,
    tap: view.tap,
    statistics: view.probeStatistics,
    stride,
    last,
    firstPin: extra(view.referenceStep),
    secondPin: extra(view.secondPin),
  };
}

export function historySteps({
  stride,
  last,
  firstPin,
  secondPin,
}: WantedHistory): readonly number[] {
  const steps = new Set([...sampledSteps(last, stride), firstPin, secondPin]);
  return [...steps].sort((a, b) => a - b);
}

/** Steps at which the landscape is measured: some eight training steps each. */
const LANDSCAPES = 50;

interface WantedLandscape extends ReplayWish {
  readonly last: number;
}

/** Null also while the run trains. */
export function wantedLandscape(
  state: LabState,
  run: RunName,
): WantedLandscape | null {
  if (!state.landscapeShown) return null;
  if (hasFailed(state, run) || !hasEnded(state, run)) return null;
  const last = state.runs[run].recordedSteps;
  return { specKey: specKeyOf(state, run), last };
}

export const landscapeSteps = ({ last }: WantedLandscape): readonly number[] =>
  sampledSteps(last, strideOf(last, LANDSCAPES));

const strideOf = (last: number, columns: number): number =>
  Math.max(1, Math.ceil(last / (columns - 1)));

/** 0, stride, … up to `last`. */
const sampledSteps = (last: number, stride: number): readonly number[] =>
  Array.from({ length: Math.floor(last / stride) + 1 }, (_, i) => i * stride);

const hasFailed = ({ replays }: LabState, run: RunName): boolean =>
  replays[run].failure !== null;

const hasEnded = ({ runs }: LabState, run: RunName): boolean =>
  ["ready", "diverged"].includes(runs[run].status.kind);

const specKeyOf = ({ runs }: LabState, run: RunName): string =>
  runs[run].start.wanted.specKey;

/** Absent: the run has no such step, or not yet. */
export type ReplayFreshness = "fresh" | "onItsWay" | "failed" | "absent";

const WISHED = Object.keys({
  regions: true,
  sample: true,
  statistics: true,
} satisfies Record<
  keyof SnapshotWish,
  true
>) as readonly (keyof SnapshotWish)[];

/** Whether what has been replayed of a run is what the cursor stands on. */
export function replayStatus(state: LabState, run: RunName): ReplayFreshness {
  const { snapshot } = state.replays[run];
  if (hasFailed(state, run)) return "failed";
  if (columnAtCursor(state, run) < 0) return "absent";
  const wanted = wantedSnapshot(state, run);
  const isFresh =
    snapshot !== null &&
    wanted?.step === snapshot.step &&
    WISHED.every((part) => wanted[part] === snapshot.wish[part]);
  return isFresh ? "fresh" : "onItsWay";
}
