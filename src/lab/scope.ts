/**
 * @file From where on what the reader changes takes effect: from the start, or from the step that the page shows.
 */
import type { RunName, RunSettings } from "../experiment/experiment";
import { inForce } from "../experiment/inForce";
import type { LabState } from "./labState";
import { interventionLimit } from "../experiment/limits";

type Scoped = Pick<LabState, "scope" | "cursor" | "experiment">;

/** The step from which something can change where the cursor stands, the last one that shows it at most; 0 at the start. */
export const stepHere = ({ cursor, experiment }: Scoped): number =>
  Math.min(cursor, experiment.steps - 1);

/** Whether that is in the midst of training. */
export const canChangeHere = (state: Scoped): boolean =>
  interventionLimit(state.experiment.steps).holds(stepHere(state));

/** The step from which changes take effect; null from the start. */
export const scopeStep = (state: Scoped): number | null =>
  state.scope === "cursor" && canChangeHere(state) ? stepHere(state) : null;

/** What the controls of a run show and change: its settings at the start, or those in force at the cursor. */
export function shownSettings(state: Scoped, run: RunName): RunSettings {
  const settings = state.experiment.runs[run];
  const step = scopeStep(state);
  return step === null ? settings : inForce(settings, step);
}
