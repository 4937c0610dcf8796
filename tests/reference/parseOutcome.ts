/**
 * @file The parts of a case that hold parameters: what training starts from, and what it must arrive at.
 */
import type { LayerSpec } from "../../src/engine/networkSpec";
import { NORMALIZATION_OBJECTS } from "../../src/engine/normalizations";
import type { Field } from "./caseReader";
import type {
  LayerShift,
  Outcome,
  ParameterSet,
  RunningStatistics,
  StepRecord,
  Vector,
} from "./referenceCase";

export function readParameters(
  field: Field,
  layers: readonly LayerSpec[],
  inputs: number,
): ParameterSet {
  const fanIn = (l: number) => (l === 0 ? inputs : layers[l - 1]!.units);
  const vectors = (name: string, has: (layer: LayerSpec) => boolean) =>
    field
      .at(name)
      .list(layers.length)
      .map((entry, l): Vector | null => {
        const layer = layers[l]!;
        if (has(layer)) return entry.vector(layer.units);
        return entry.isNull ? null : entry.fail("null");
      });
  const objectOf = ({ normalization }: LayerSpec) =>
    NORMALIZATION_OBJECTS[normalization];
  return {
    weights: field
      .at("weights")
      .list(layers.length)
      .map((entry, l) => entry.matrix(fanIn(l), layers[l]!.units)),
    biases: vectors("biases", (layer) => layer.bias),
    gammas: vectors("gammas", (layer) => objectOf(layer).hasScale),
    betas: vectors("betas", (layer) => objectOf(layer).hasShift),
  };
}

export function readOutcome(
  field: Field,
  layers: readonly LayerSpec[],
  inputs: number,
  steps: number,
  samples: number,
): Outcome {
  const outputs = layers.at(-1)!.units;
  const evaluation = field.at("evaluation");
  const readStep = (step: Field): StepRecord => {
    const optional = (name: "gradients" | "parameters") =>
      step.at(name).isMissing
        ? {}
        : { [name]: readParameters(step.at(name), layers, inputs) };
    return {
      loss: step.at("loss").number(),
      ...optional("gradients"),
      ...optional("parameters"),
    };
  };
  return {
    steps: field.at("steps").list(steps).map(readStep),
    running: readRunning(field.at("running"), layers),
    evaluation: {
      training: evaluation.at("training").matrix(samples, outputs),
      inference: evaluation.at("inference").matrix(samples, outputs),
    },
    gradientShift: field
      .at("gradientShift")
      .list(steps)
      .map((step) => step.list(layers.length).map(readShift)),
  };
}

/** Where a gradient is 0 there is no angle. */
const readShift = (field: Field): LayerShift => ({
  l2: field.at("l2").numberOrNaN(),
  cosine: field.at("cosine").numberOrNaN(),
  relative: field.at("relative").numberOrNaN(),
});

function readRunning(
  field: Field,
  layers: readonly LayerSpec[],
): (RunningStatistics | null)[] {
  return field.list(layers.length).map((entry, l) => {
    const { normalization, units } = layers[l]!;
    const { isOverBatch, hasScale } = NORMALIZATION_OBJECTS[normalization];
    if (!isOverBatch) return entry.isNull ? null : entry.fail("null");
    const variance = entry.at("variance");
    if (!hasScale && !variance.isNull) variance.fail("null");
    return {
      mean: entry.at("mean").vector(units),
      variance: hasScale ? variance.vector(units) : null,
    };
  });
}
