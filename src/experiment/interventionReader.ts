/**
 * @file Checks one run's interventions.
 */
import { NORMALIZATIONS } from "../engine/normalizations";
import {
  inOrder,
  MOST_INTERVENTIONS,
  NUMBER_KINDS,
  type Intervention,
  type InterventionChange,
  type Interventions,
} from "./interventions";
import type { JsonField } from "./jsonReader";
import { readNoise } from "./noiseReader";
import { interventionLimit, layerLimit, LIMITS, MAX_LAYERS } from "./limits";

const KINDS = [
  "normalization",
  "frozen",
  "noise",
  "bias",
  ...NUMBER_KINDS,
] as const;

/** For so many layers, any number where that is not known. */
export function readInterventions(
  field: JsonField,
  layers: number | null,
  steps: number,
  base?: Interventions,
): Interventions {
  const read = (item: JsonField) => readIntervention(item, layers, steps);
  return inOrder(field.list([0, MOST_INTERVENTIONS], read, base ?? []));
}

function readIntervention(
  field: JsonField,
  layers: number | null,
  steps: number,
): Intervention {
  field.record(["step", "change"]);
  return {
    step: field.at("step").number(interventionLimit(steps)),
    change: readChange(field.at("change"), layers),
  };
}

function readChange(
  field: JsonField,
  layers: number | null,
): InterventionChange {
  const kind = field.at("kind").choice(KINDS);
  const layer = () =>
    field.at("layer").number(layerLimit(layers ?? MAX_LAYERS));
  switch (kind) {
    case "normalization":
      field.record(["kind", "layer", "normalization", "keepsFunction"]);
      return {
        kind,
        layer: layer(),
        normalization: field.at("normalization").choice(NORMALIZATIONS),
        keepsFunction: field.at("keepsFunction").flag(),
      };
    case "frozen":
      field.record(["kind", "layer", "frozen"]);
      return { kind, layer: layer(), frozen: field.at("frozen").flag() };
    case "noise":
      field.record(["kind", "noise"]);
      return { kind, noise: readNoise(field.at("noise"), null) };
    case "bias":
      field.record(["kind", "layer", "by"]);
      return {
        kind,
        layer: layer(),
        by: field.at("by").number(LIMITS.biasShift),
      };
    default:
      field.record(["kind", "value"]);
      return { kind, value: field.at("value").number(LIMITS[kind]) };
  }
}
