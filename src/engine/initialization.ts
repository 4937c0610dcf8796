/**
 * @file First parameters: weights from N(0, deviation²), biases and β 0, γ and running variances 1.
 */
import type { DenseLayer } from "./denseLayer";
import type { Initialization } from "./networkSpec";
import { RandomStream, STREAM, WEIGHT_STREAM_STEP } from "./random";

/**
 * Standard deviation of weights between `inputs` and `units`. xavier: Glorot & Bengio 2010; he: He et al. 2015;
 * lecun: LeCun et al. 1998.
 */
export function weightDeviation(
  initialization: Initialization,
  inputs: number,
  units: number,
): number {
  switch (initialization.kind) {
    case "xavier":
      return Math.sqrt(2 / (inputs + units));
    case "he":
      return Math.sqrt(2 / inputs);
    case "lecun":
      return Math.sqrt(1 / inputs);
    case "normal":
      return initialization.sigma;
    default:
      return initialization satisfies never;
  }
}

/**
 * Sets all parameters of dense layer `index` (from 0). Its weights have a stream of their own: they depend on the seed,
 * the index, their shape and the initialization, never on other layers, biases, normalization or freezing.
 */
export function initializeLayer(
  layer: DenseLayer,
  index: number,
  initialization: Initialization,
  seed: number,
): void {
  const random = new RandomStream(
    seed,
    STREAM.weights + index * WEIGHT_STREAM_STEP,
  );
  const deviation = weightDeviation(initialization, layer.inputs, layer.units);
  for (let i = 0; i < layer.inputs; i++)
    for (let j = 0; j < layer.units; j++)
      layer.weights[i * layer.paddedUnits + j] = deviation * random.normal();
  layer.gamma?.fill(1, 0, layer.units);
  layer.runningVariance?.fill(1, 0, layer.units);
}
