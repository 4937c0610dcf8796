/**
 * @file Checks one run's settings of unknown origin.
 */
import type { RunSettings } from "./experiment";
import { FORM_OF, INTERVENTION_KINDS } from "./interventionForms";
import {
  inOrder,
  MOST_INTERVENTIONS,
  type Intervention,
} from "./interventions";
import type { JsonField } from "./jsonReader";
import { interventionLimit } from "./limits";
import { readOptimizer } from "./optimizerSettings";
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
