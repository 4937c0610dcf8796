/**
 * @file The numbers of the outcome strip at a step, and what a chart of it shows, in words.
 */
import { valueAtStep } from "../../charts/steps/curve";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { summaryStep } from "../../views/drawing/summaryStep";
import { changesSoFar } from "../../views/interventions/changesSoFar";
import { formatStep } from "../../controls/numberFormat";
import { columnAtStep, isComing, keptStep } from "../../lab/selectors";
import { whyNone } from "../../views/rulers/whyNone";
import { outcomeCurve, type OutcomeChart } from "./outcomeCurves";
import { formatOutcome } from "./outcomeFormat";
import { words } from "./words";

/** NaN where nothing is recorded. */
export function outcomeAt(
  state: LabState,
  run: RunName,
  chart: OutcomeChart,
  step: number,
): number {
  const curve = outcomeCurve(state, run, chart);
  return curve === null ? Number.NaN : valueAtStep(curve, step);
}

/** The sentence that stands in place of a number at a step; null where there may be one. */
export function whyNoOutcome(
  state: LabState,
  run: RunName,
  chart: OutcomeChart,
  step: number,
): string | null {
  if (chart !== "measure") return null;
  const { measure, measureLayer } = state.view;
  const column = columnAtStep(state.runs[run].recording, step);
  return whyNone(state, run, measure, measureLayer, column);
}

/** What stands where a run has no number: it is on its way, or will never be. */
export function noValue(state: LabState, run: RunName): string {
  const w = words[state.view.language];
  return isComing(state, run) ? w.notRecorded : w.none;
}

export function useSummary(chart: OutcomeChart, name: string): string {
  return useLab((state) => {
    const w = words[state.view.language];
    const step = keptStep(state, summaryStep(state));
    const values = RUN_NAMES.map((run) => {
      const value = outcomeAt(state, run, chart, step);
      const said = w.runValue(
        run,
        whyNoOutcome(state, run, chart, step) ??
          (Number.isNaN(value)
            ? noValue(state, run)
            : formatOutcome(value, chart, state.view)),
      );
      const changes = changesSoFar(state, run, step);
      return changes === "" ? said : `${said} (${changes})`;
    });
    return w.summary(name, formatStep(step), values.join(", "));
  });
}
