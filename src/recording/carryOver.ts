/**
 * @file Carries the state of a training over into one whose spec has changed: what both have stays as it is, to the bit.
 */
import type { Samples } from "../data/dataSpec";
import type { DenseLayer } from "../engine/denseLayer";
import type { Evaluation } from "../engine/evaluation";
import { EPSILON } from "../engine/kernels/batchNorm";
import { unitMoments } from "../measure/moments";
import type { Training } from "./training";

/**
 * `to` must be new, and differ from `from` as segments of a run do. What only `to` has begins as it would at step 0: γ 1, β
 * and biases 0, running mean 0 and variance 1, moments 0; but see Segment.kept. The probe is measured in `from`, which must
 * have memory for one more evaluation where anything is kept.
 */
export function carryOver(
  from: Training,
  to: Training,
  kept: readonly number[],
  probe: Samples,
): void {
  to.network.denseLayers.forEach((layer, l) => carryLayer(from, to, layer, l));
  if (kept.length > 0) keepFunctions(from, to, kept, probe);
  to.trainer.optimizer.powers = from.trainer.optimizer.powers;
  to.batches.order.set(from.batches.order);
  to.batches.position = from.batches.position;
  to.trainer.resumeAt(from.trainer.stepsTaken);
}

function carryLayer(
  from: Training,
  to: Training,
  layer: DenseLayer,
  l: number,
): void {
  const old = from.network.denseLayers[l]!;
  layer.parameters.forEach(({ name, values }, i) => {
    const at = old.parameters.findIndex((parameter) => parameter.name === name);
    if (at < 0) return;
    values.set(old.parameters[at]!.values);
    const moments = from.trainer.optimizer.moments[l]![at]!;
    to.trainer.optimizer.moments[l]![i]!.forEach((moment, k) => {
      if (moments[k]) moment.set(moments[k]);
    });
  });
  if (old.runningMean) layer.runningMean?.set(old.runningMean);
  if (old.runningVariance) layer.runningVariance?.set(old.runningVariance);
}

function keepFunctions(
  { network }: Training,
  to: Training,
  kept: readonly number[],
  probe: Samples,
): void {
  const evaluation = network.createEvaluation(probe.count);
  network.evaluate(evaluation, probe.features, "own");
  for (const l of kept)
    keepFunction(
      network.denseLayers[l]!,
      to.network.denseLayers[l]!,
      evaluation,
      l,
    );
}

/** What normalizes with the probe's own statistics then yields what it is given: γ = √(σ² + ε) where it has one, β = μ. */
function keepFunction(
  old: DenseLayer,
  { spec, units, bias, gamma, beta, runningMean, runningVariance }: DenseLayer,
  { rows, layers }: Evaluation,
  l: number,
): void {
  const { linear, activation, stride } = layers[l]!;
  const values = spec.placement === "beforeActivation" ? linear : activation;
  const hasLostBias = spec.placement === "beforeActivation" && bias === null;
  for (let unit = 0; unit < units; unit++) {
    const { mean, std } = unitMoments({ values, rows, units, stride }, unit);
    const variance = std * std;
    if (gamma) gamma[unit] = Math.sqrt(variance + EPSILON);
    beta![unit] = mean;
    // What is normalised no longer has the bias added, if it had one.
    const lost = hasLostBias ? (old.bias?.[unit] ?? 0) : 0;
    runningMean![unit] = mean - lost;
    if (runningVariance)
      runningVariance[unit] = rows > 1 ? (variance * rows) / (rows - 1) : 1;
  }
}
