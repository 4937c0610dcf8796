/**
 * @file What a trial's summaries say: quartiles over seeds, how many agree, and what is left at the end. Pure.
 */
import { quantile } from "d3";
import type { Band } from "../../../charts/small/Bands";
import type { RunName } from "../../../experiment/experiment";
import { RULERS, type Ruler } from "../../../measure/rulers";
import type { RunSummary } from "../../../recording/summary";
import type { TrialRun } from "../../../lab/labState";

/** Reads one number of a summary at the i-th of its steps. */
export type SummaryReader = (summary: RunSummary, i: number) => number;

export const accuracyOf: SummaryReader = ({ accuracy }, i) => accuracy[i]!;
export const lossOf: SummaryReader = ({ loss }, i) => loss[i]!;
/** The drift of a layer, counted from 1. */
export const driftOf =
  (layer: number, ruler: Ruler): SummaryReader =>
  ({ drift }, i) =>
    drift[ruler][layer - 1]?.[i] ?? Number.NaN;

/** One run over all seeds: the median between the quartiles (linear interpolation, type 7), of those that have come so far. */
export function quartileBand(
  runs: readonly TrialRun[],
  run: RunName,
  read: SummaryReader,
): Band {
  const summaries = runs.flatMap((one) =>
    one.run === run && one.summary !== null ? one.summary : [],
  );
  const longest = summaries.reduce<readonly number[]>(
    (best, { steps }) => (steps.length > best.length ? steps : best),
    [],
  );
  const at = (share: number) =>
    longest.map((_, i) => {
      const values = summaries.flatMap((summary) =>
        i < summary.steps.length ? read(summary, i) : [],
      );
      return quantile(values, share) ?? Number.NaN;
    });
  return { steps: longest, low: at(0.25), middle: at(0.5), high: at(0.75) };
}

/** What a summary ends with; NaN where the run diverged, for it has no end. */
export const finalOf = (
  summary: RunSummary | null,
  read: SummaryReader,
): number =>
  summary === null || summary.hasDiverged
    ? Number.NaN
    : read(summary, summary.steps.length - 1);

/** Pairs of runs of which both have ended, and how many of them have run B below and above run A, by all that is read. */
export interface Agreement {
  readonly pairs: number;
  readonly below: number;
  readonly above: number;
}

export function agreement(
  runs: readonly TrialRun[],
  ...reads: readonly SummaryReader[]
): Agreement {
  let [pairs, below, above] = [0, 0, 0];
  for (let i = 0; i + 1 < runs.length; i += 2) {
    const differences = reads.map(
      (read) =>
        finalOf(runs[i + 1]!.summary, read) - finalOf(runs[i]!.summary, read),
    );
    if (differences.some(Number.isNaN)) continue;
    pairs++;
    if (differences.every((difference) => difference < 0)) below++;
    if (differences.every((difference) => difference > 0)) above++;
  }
  return { pairs, below, above };
}

/** How many pairs agree on a layer's drift: by all rulers, for a comparison by one alone depends on the ruler. */
export const driftAgreement = (
  runs: readonly TrialRun[],
  layer: number,
): Agreement =>
  agreement(runs, ...RULERS.map((ruler) => driftOf(layer, ruler)));

/** The values at which one run diverged. */
export const divergedValues = (
  runs: readonly TrialRun[],
  run: RunName,
): readonly number[] =>
  runs
    .filter((one) => one.run === run && one.summary?.hasDiverged === true)
    .map(({ value }) => value);

/** Whether a run has diverged wherever it has been trained. */
export function hasNoEnd(runs: readonly TrialRun[], run: RunName): boolean {
  const trained = runs.filter((one) => one.run === run && one.summary !== null);
  return trained.length > 0 && trained.every((one) => one.summary!.hasDiverged);
}

/** Both runs' ends, value by value. */
export const finalsOf = (
  runs: readonly TrialRun[],
  read: SummaryReader,
): readonly (readonly number[])[] =>
  (["A", "B"] as const).map((run) =>
    runs
      .filter((one) => one.run === run)
      .map(({ summary }) => finalOf(summary, read)),
  );
