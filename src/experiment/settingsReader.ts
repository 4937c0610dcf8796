/**
 * @file Checks one run's settings.
 */
import { ACTIVATIONS } from "../engine/activations";
import { NORMALIZATIONS } from "../engine/normalizations";
import {
  AFFINES,
  INITIALIZATIONS,
  OPTIMIZERS,
  PLACEMENTS,
  type Initialization,
  type OptimizerSpec,
} from "../engine/networkSpec";
import type { RunSettings } from "./experiment";
import { readInterventions } from "./interventionReader";
import type { JsonField } from "./jsonReader";
import { LIMITS, MAX_LAYERS } from "./limits";
import { readNoise } from "./noiseReader";
import { PLAIN } from "./settings";

const FIELDS = [
  "activation",
  "initialization",
  "optimizer",
  "normalization",
  "placement",
  "frozen",
  "keepBias",
  "affine",
  "stopGradient",
  "noise",
  "interventions",
] as const;

/** Settings for `layers` hidden layers, or any number where that is not known, of a run of `steps`; what is missing is taken from `base`, where there is one. */
export function readSettings(
  field: JsonField,
  layers: number | null,
  steps: number,
  base?: RunSettings,
): RunSettings {
  field.record(FIELDS, base !== undefined);
  const length = [layers ?? 0, layers ?? MAX_LAYERS] as const;
  return {
    activation: field.at("activation").choice(ACTIVATIONS, base?.activation),
    initialization: readInitialization(
      field.at("initialization"),
      base?.initialization,
    ),
    optimizer: readOptimizer(field.at("optimizer"), base?.optimizer),
    normalization: field
      .at("normalization")
      .list(length, (item) => item.choice(NORMALIZATIONS), base?.normalization),
    placement: field.at("placement").choice(PLACEMENTS, base?.placement),
    frozen: field
      .at("frozen")
      .list(length, (item) => item.flag(), base?.frozen),
    keepBias: field.at("keepBias").flag(base?.keepBias),
    affine: field.at("affine").choice(AFFINES, base?.affine ?? PLAIN.affine),
    stopGradient: field
      .at("stopGradient")
      .flag(base?.stopGradient ?? PLAIN.stopGradient),
    noise: readNoise(field.at("noise"), base?.noise ?? PLAIN.noise),
    interventions: readInterventions(
      field.at("interventions"),
      layers,
      steps,
      base?.interventions,
    ),
  };
}

function readInitialization(
  field: JsonField,
  base?: Initialization,
): Initialization {
  const problems = field.problems.length;
  const kind = field.at("kind").choice(INITIALIZATIONS, base?.kind);
  if (field.problems.length > problems) return { kind: "xavier" };
  if (kind !== "normal") {
    field.record(["kind"], base !== undefined);
    return { kind };
  }
  field.record(["kind", "sigma"], base !== undefined);
  const sigma = base?.kind === "normal" ? base.sigma : undefined;
  return { kind, sigma: field.at("sigma").number(LIMITS.sigma, sigma) };
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
