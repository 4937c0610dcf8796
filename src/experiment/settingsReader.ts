/**
 * @file Checks one run's settings of unknown origin.
 */
import { OPTIMIZERS, type OptimizerSpec } from "../engine/networkSpec";
import type { RunSettings } from "./experiment";
import { FORM_OF, INTERVENTION_KINDS } from "./interventionForms";
import {
  inOrder,
  MOST_INTERVENTIONS,
  type Intervention,
} from "./interventions";
import type { JsonField } from "./jsonReader";
import { interventionLimit, LIMITS } from "./limits";
import { ALL_RUN_SETTINGS, PLAIN } from "./runSettings";

/** Settings for `layers` hidden layers, or any number where that is not known, of a run of `steps`; what is missing is taken from `base`, where there is one. */
export function readSettings(
  field: JsonField,
  layers: number | null,
  steps: number,
  base?: RunSettings,
): RunSettings {
  field.record(Object.keys(PLAIN), base !== undefined);
  const rest: RunSettings = {
    ...PLAIN,
    optimizer: readOptimizer(field.at("optimizer"), base?.optimizer),
    interventions: inOrder(
      field
        .at("interventions")
        .list(
          [0, MOST_INTERVENTIONS],
          (item) => readIntervention(item, layers, steps),
          base?.interventions ?? [],
        ),
    ),
  };
  return ALL_RUN_SETTINGS.reduce((run, setting) => {
    if (setting.field === null || setting.field === "optimizer") return run;
    const first = setting.mayLack ? setting.first : undefined;
    const fallback = base === undefined ? first : setting.read(base);
    const at = field.at(setting.field);
    const value = setting.kind.check(at, fallback, layers);
    return setting.write(value, run) ?? run;
  }, rest);
}

/** A base of the other kind still gives what both kinds have. */
function readOptimizer(field: JsonField, base?: OptimizerSpec): OptimizerSpec {
  const problems = field.problems.length;
  const kind = field.at("kind").choice(OPTIMIZERS, base?.kind);
  if (field.problems.length > problems) return PLAIN.optimizer;
  const both = {
    learningRate: field
      .at("learningRate")
      .number(LIMITS.learningRate, base?.learningRate),
    weightDecay: field
      .at("weightDecay")
      .number(LIMITS.weightDecay, base?.weightDecay),
  };
  const known = ["kind", ...Object.keys(both)];
  if (kind === "adam") {
    field.record(known, base !== undefined);
    return { kind, ...both };
  }
  field.record([...known, "momentum"], base !== undefined);
  const momentum = base && (base.kind === "sgd" ? base.momentum : 0);
  return {
    kind,
    ...both,
    momentum: field.at("momentum").number(LIMITS.momentum, momentum),
  };
}

function readIntervention(
  field: JsonField,
  layers: number | null,
  steps: number,
): Intervention {
  field.record(["step", "change"]);
  const change = field.at("change");
  const kind = change.at("kind").choice(INTERVENTION_KINDS);
  return {
    step: field.at("step").number(interventionLimit(steps)),
    change: FORM_OF[kind].check(change, layers),
  };
}
