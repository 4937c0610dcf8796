/**
 * @file What of a run's settings is in force at a step, and changes of it from there on. Pure.
 */
import { NORMALIZATION_OBJECTS } from "../engine/normalizations";
import { canonicalJson } from "./canonicalJson";
import type { RunSettings } from "./experiment";
import {
  inOrder,
  matterOf,
  NUMBER_KINDS,
  withChange,
  type Intervention,
  type InterventionChange,
} from "./interventions";

/** By settings, and by how many of their interventions have taken effect: the same object for the same question. */
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
  const { normalization, frozen, optimizer, noise, interventions } = settings;
  const isOtherKind = wanted.optimizer.kind !== shown.optimizer.kind;
  const changes = changesBetween(shown, wanted, keepsFunction);
  return {
    ...wanted,
    normalization,
    frozen,
    noise,
    optimizer: isOtherKind ? wanted.optimizer : optimizer,
    interventions: changes.reduce(
      (list, change) =>
        withEffective({ ...settings, interventions: list }, { step, change }),
      interventions,
    ),
  };
}

function changesBetween(
  from: RunSettings,
  to: RunSettings,
  keepsFunction: boolean,
): readonly InterventionChange[] {
  const changes: InterventionChange[] = [];
  to.normalization.forEach((normalization, index) => {
    if (normalization === from.normalization[index]) return;
    const keeps =
      keepsFunction && NORMALIZATION_OBJECTS[normalization].isOverBatch;
    changes.push({
      kind: "normalization",
      layer: index + 1,
      normalization,
      keepsFunction: keeps,
    });
  });
  to.frozen.forEach((frozen, index) => {
    if (frozen !== from.frozen[index])
      changes.push({ kind: "frozen", layer: index + 1, frozen });
  });
  if (canonicalJson(from.noise) !== canonicalJson(to.noise))
    changes.push({ kind: "noise", noise: to.noise });
  for (const kind of NUMBER_KINDS) {
    const [before, after] = [from, to].map(({ optimizer }) =>
      kind in optimizer ? (optimizer as Record<string, unknown>)[kind] : null,
    );
    if (typeof after === "number" && typeof before === "number")
      if (after !== before) changes.push({ kind, value: after });
  }
  return changes;
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
  const isIdle =
    added.change.kind === "bias"
      ? added.change.by === 0
      : canonicalJson(before) === canonicalJson(after);
  return isIdle ? others : inOrder([...others, added]);
}
