/**
 * @file What the panels read off the lab: primitives, so that a component renders anew only when its own value changes.
 * Layers count from 1.
 */
import type { Tap } from "../recording/chunk";
import type { Recording } from "../recording/recording";
import { RUN_NAMES, type RunName } from "./experiment";
import type { LabState, Measure, RunStatus } from "./labState";
import { measureOf } from "./measures";

const URGENCY = ["failed", "training", "diverged", "ready"] as const;

/** One status for both runs: the one that the reader must know of first. */
export function overallStatus({ runs }: LabState): RunStatus["kind"] {
  const kinds = RUN_NAMES.map((run) => runs[run].status.kind);
  return URGENCY.find((kind) => kinds.includes(kind)) ?? "ready";
}

/** The half-width of the value axis that both runs of a layer share, whatever of them is drawn; 1 before anything is. */
export function sharedRange(
  { runs }: LabState,
  layer: number,
  tap: Tap,
): number {
  const ranges = RUN_NAMES.flatMap((run) =>
    [runs[run].recording, runs[run].previous].flatMap((recording) =>
      recording !== null && recording.columns > 0
        ? [recording.layer(layer - 1).taps[tap].range]
        : [],
    ),
  );
  return ranges.length > 0 ? Math.max(...ranges) : 1;
}

/** The column of `step`, or −1 where the recording does not reach that far. */
export function columnAtStep(
  recording: Recording | null,
  step: number,
): number {
  if (recording === null || recording.columns === 0) return -1;
  return step < recording.lastStep + recording.stride
    ? recording.columnAt(step)
    : -1;
}

/** The recorded column that the cursor stands on; −1 where the run's recording does not reach that far. */
export const columnAtCursor = (state: LabState, run: RunName): number =>
  columnAtStep(state.runs[run].recording, state.cursor);

/** Of the mini-batch that the cursor's step is about to learn from; null where nothing is recorded. */
export const lossAtCursor = (state: LabState, run: RunName) =>
  atCursor(state, run, (recording, column) => recording.loss[column]!);

/** Share of that mini-batch, 0 to 1. */
export const batchAccuracyAtCursor = (state: LabState, run: RunName) =>
  atCursor(state, run, (recording, column) => recording.batchAccuracy[column]!);

/** Share of the held-out samples, 0 to 1, as last measured at or before the cursor. */
export const heldOutAccuracyAtCursor = (state: LabState, run: RunName) =>
  atCursor(state, run, ({ heldOutAccuracy }, column) => {
    while (column > 0 && Number.isNaN(heldOutAccuracy[column])) column -= 1;
    return heldOutAccuracy[column]!;
  });

export const driftAtCursor = (
  state: LabState,
  run: RunName,
  layer: number,
  tap: Tap,
) => measureAtCursor(state, run, "drift", layer, tap);

export const measureAtCursor = (
  state: LabState,
  run: RunName,
  measure: Measure,
  layer: number,
  tap: Tap,
) =>
  atCursor(state, run, (recording, column) =>
    measureOf(recording, measure, layer, tap)(column),
  );

function atCursor(
  state: LabState,
  run: RunName,
  read: (recording: Recording, column: number) => number,
): number | null {
  const { recording } = state.runs[run];
  const column = columnAtCursor(state, run);
  return recording === null || column < 0 ? null : read(recording, column);
}
