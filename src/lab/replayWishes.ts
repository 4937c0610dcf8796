/**
 * @file What the page would like to have replayed of a run.
 */
import { PROBE } from "../data/dataSet";
import type { Statistics } from "../engine/layerPass";
import type { Tap } from "../recording/chunk";
import type { SnapshotWish } from "../recording/snapshot";
import type { RunName } from "../experiment/experiment";
import type { LabState } from "./labState";
import { columnAtCursor } from "./selectors";

export interface WantedSnapshot {
  readonly step: number;
  readonly wish: SnapshotWish;
}

/** Null where nobody looks, or the run has not come to the cursor. */
export function wantedSnapshot(
  state: LabState,
  run: RunName,
): WantedSnapshot | null {
  const { panel, sample, probeStatistics: statistics } = state.view;
  if (panel === "layers" && !state.exactShown) return null;
  if (columnAtCursor(state, run) < 0) return null;
  const isSamples = panel === "samples";
  const wish = {
    regions: isSamples,
    sample: isSamples ? sample - 1 : null,
    statistics,
  };
  return { step: state.cursor, wish };
}

export interface WantedHistory {
  /** From 1. */
  readonly layer: number;
  readonly tap: Tap;
  readonly statistics: Statistics;
  readonly stride: number;
  readonly steps: readonly number[];
}

/** Columns of a history: enough for a picture as wide as a hand, few enough to be there in a moment. */
const MOST_COLUMNS = 128;
const FEWEST_COLUMNS = 16;
/** Values of a whole history: 16 MB. A wide layer has fewer columns. */
const MOST_VALUES = 4e6;

/** Null while the run trains, which the replay must not slow down, and where nobody looks at units. */
export function wantedHistory(
  { experiment, runs, view }: LabState,
  run: RunName,
): WantedHistory | null {
  const units = experiment.widths[view.unitsLayer - 1];
  const { status, recordedSteps } = runs[run];
  if (view.panel !== "units" || units === undefined) return null;
  if (status.kind !== "ready" && status.kind !== "diverged") return null;
  const fitting = Math.floor(MOST_VALUES / (units * PROBE));
  const columns = Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, fitting));
  const stride = Math.max(1, Math.ceil(recordedSteps / (columns - 1)));
  const steps = sampledSteps(recordedSteps, stride, [
    view.referenceStep,
    view.secondPin ?? 0,
  ]);
  const { unitsLayer: layer, tap, probeStatistics: statistics } = view;
  return { layer, tap, statistics, stride, steps };
}

/** Steps at which the landscape is measured: some eight training steps each. */
const LANDSCAPES = 50;

/** Null while the run trains, and where nobody looks. */
export function wantedLandscape(
  { runs, landscapeShown }: LabState,
  run: RunName,
): readonly number[] | null {
  const { status, recordedSteps } = runs[run];
  if (!landscapeShown) return null;
  if (status.kind !== "ready" && status.kind !== "diverged") return null;
  const stride = Math.max(1, Math.ceil(recordedSteps / (LANDSCAPES - 1)));
  return sampledSteps(recordedSteps, stride, []);
}

/** Ascending: 0, stride, … up to `last`, and those that are pinned where the run has them. */
function sampledSteps(
  last: number,
  stride: number,
  pinned: readonly number[],
): readonly number[] {
  const steps = new Set<number>();
  for (let step = 0; step <= last; step += stride) steps.add(step);
  for (const step of pinned) if (step <= last) steps.add(step);
  return [...steps].sort((a, b) => a - b);
}
