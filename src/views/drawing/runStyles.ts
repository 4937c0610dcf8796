/**
 * @file How the two runs are told apart in charts: their colours and letters, and the sides that their slices face.
 */
import type { ColorToken, SeriesStyle } from "../../charts/canvas/inks";
import type { ReadoutPlace } from "../../charts/canvas/PointerReadout";
import type { Baseline } from "../../charts/slices/drawBars";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";

export const RUN_INKS = {
  A: "--run-a",
  B: "--run-b",
} as const satisfies Readonly<Record<RunName, ColorToken>>;

export const RUN_STYLES: readonly SeriesStyle[] = RUN_NAMES.map((run) => ({
  ink: RUN_INKS[run],
  letter: run,
}));

interface SliceSide {
  readonly baseline: Baseline;
  readonly readoutPlace: ReadoutPlace;
}

/** Bars grow toward the spine, so that A and B face each other; the read-out stands over the strata, away from it. */
export const SLICE_SIDES: Readonly<Record<RunName, SliceSide>> = {
  A: { baseline: "left", readoutPlace: "before" },
  B: { baseline: "right", readoutPlace: "after" },
};
