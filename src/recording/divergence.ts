/**
 * @file Whether a training still is one: it diverges at the first step at which a parameter, a running statistic or the loss is
 * not finite. How the run is measured does not matter.
 */
import type { DenseLayer } from "../engine/denseLayer";
import type { Training } from "./training";

/**
 * Whether all of the network is finite but for its weights, which a step measures anyway. To be called before the step
 * is taken.
 */
export const isStateFinite = ({ network }: Training): boolean =>
  network.denseLayers.every(areVectorsFinite);

function areVectorsFinite(layer: DenseLayer): boolean {
  const { bias, gamma, beta, runningMean, runningVariance } = layer;
  return (
    isAllFinite(bias) &&
    isAllFinite(gamma) &&
    isAllFinite(beta) &&
    isAllFinite(runningMean) &&
    isAllFinite(runningVariance)
  );
}

/** Whether the loss of the step that has just been taken or peeked at, and the weights before it, are finite. */
export const isStepFinite = ({ trainer }: Training): boolean =>
  Number.isFinite(Math.fround(trainer.loss)) &&
  trainer.weightNorms.every((norm) => Number.isFinite(norm));

function isAllFinite(values: Float32Array | null): boolean {
  if (values === null) return true;
  for (let i = 0; i < values.length; i++)
    if (!Number.isFinite(values[i]!)) return false;
  return true;
}
