/**
 * @file What of a run's settings is in force at a step, and changes of it from there on. Pure.
 */
import type { RunSettings } from "./experiment";
import { FORM_OF, INTERVENTION_KINDS, withChange } from "./interventionForms";
import { inOrder, matterOf, type Intervention } from "./interventions";
import { ALL_RUN_SETTINGS } from "./runSettings";

/** Answers by settings and by how many of their interventions have taken effect, so that the same question gets the same object. */
const known = new WeakMap<RunSettings, Map<number, RunSettings>>();

/** The settings with all interventions until `step`, that step's own included, carried out. */
export function inForce(settings: RunSettings, step: number): RunSettings {
  const past = settings.interventions.filter((one) => one.step <= step);
  if (past.length === 0) return settings;
  const ofSettings = known.get(settings) ?? new Map<number, RunSettings>();
  known.set(settings, ofSettings);
  const found =
    ofSettings.get(past.length) ??
    past.reduce((now, { change }) => withChange(now, change), settings);
  ofSettings.set(past.length, found);
  return found;
}

/**
 * The settings that are `wanted` from `step` on: what can change in the midst of a run becomes interventions there, the rest
 * is changed from the start. `keepsFunction`: see InterventionChange.
 */
export function wantedFrom(
  settings: RunSettings,
  step: number,
  wanted: RunSettings,
  keepsFunction: boolean,
): RunSettings {
  const shown = inForce(settings, step);
  const isOtherKind = wanted.optimizer.kind !== shown.optimizer.kind;
  const atStart = ALL_RUN_SETTINGS.filter(({ changes }) => changes).reduce(
    (run, setting) => setting.write(setting.read(settings), run) ?? run,
    wanted,
  );
  const changes = INTERVENTION_KINDS.flatMap((kind) =>
    FORM_OF[kind].between(shown, wanted, keepsFunction),
  );
  return {
    ...atStart,
    optimizer: isOtherKind ? wanted.optimizer : atStart.optimizer,
    interventions: changes.reduce(
      (list, change) =>
        withEffective({ ...settings, interventions: list }, { step, change }),
      settings.interventions,
    ),
  };
}

/** The run's interventions with one more, unless it would change nothing there: then what it takes the place of is gone. */
export function withEffective(
  settings: RunSettings,
  added: Intervention,
): readonly Intervention[] {
  const others = settings.interventions.filter(
    (one) =>
      one.step !== added.step ||
      matterOf(one.change) !== matterOf(added.change),
  );
  const before = inForce({ ...settings, interventions: others }, added.step);
  const after = withChange(before, added.change);
  const { change } = added;
  return FORM_OF[change.kind].isIdle(change, before, after)
    ? others
    : inOrder([...others, added]);
}
