/**
 * @file The optimizer's state, and the update of one layer's parameters.
 */
import type { Take } from "./arena";
import type { DenseLayer, Parameter } from "./denseLayer";
import { advance, createAdamSchedule, type AdamPowers } from "./kernels/adam";
import type { Kernels } from "./kernels/plainKernels";
import type { Network } from "./network";
import { momentCount, type OptimizerSpec } from "./networkSpec";
import { differentiateWeights } from "./trainingPass";

/** Velocity, or Adam's first and second moment; as many as the optimizer has. */
export type ParameterMoments = readonly Float32Array[];

/** Takes the moments of each layer's parameters, all zeros. */
function describeParameterMoments(
  take: Take,
  spec: OptimizerSpec,
  layers: readonly DenseLayer[],
): readonly (readonly ParameterMoments[])[] {
  const count = momentCount(spec);
  return layers.map(({ parameters }) =>
    parameters.map(({ values }) =>
      Array.from({ length: count }, () => take(values.length)),
    ),
  );
}

export class Optimizer {
  /** One entry per layer, with one for each of its parameters; later steps depend on these and on `powers`. */
  readonly moments: readonly (readonly ParameterMoments[])[];
  readonly #spec: OptimizerSpec;
  readonly #kernels: Kernels;
  readonly #network: Network;
  readonly #schedule = createAdamSchedule();

  constructor(spec: OptimizerSpec, network: Network) {
    const { denseLayers, workspace } = network;
    this.#spec = spec;
    this.#kernels = workspace.kernels;
    this.#network = network;
    this.moments = workspace.layOut((take) =>
      describeParameterMoments(take, spec, denseLayers),
    );
  }

  /** 1 and 1 before the first step, and always where the optimizer is not Adam. */
  get powers(): AdamPowers {
    return [this.#schedule.power1, this.#schedule.power2];
  }

  set powers([power1, power2]: AdamPowers) {
    this.#schedule.power1 = power1;
    this.#schedule.power2 = power2;
  }

  /** To be called once before the layers of a step learn. */
  beginStep(): void {
    if (this.#spec.kind === "adam")
      advance(this.#schedule, this.#spec.learningRate);
  }

  /**
   * Computes the gradient of layer `l`'s weights and moves all its parameters that are learned, the weights last. `squares`:
   * see UPDATE_SUMS, written for the weights alone; null where nobody reads them. See Learn.
   */
  learn(
    l: number,
    input: Float32Array,
    d: Float32Array,
    squares: Float64Array | null,
  ): void {
    const { parameters } = this.#network.denseLayers[l]!;
    const moments = this.moments[l]!;
    for (let i = 1; i < parameters.length; i++)
      if (parameters[i]!.isLearned)
        this.#move(parameters[i]!, moments[i]!, null);
    this.#moveWeights(l, input, d, moments[0]!, squares);
  }

  #moveWeights(
    l: number,
    input: Float32Array,
    d: Float32Array,
    moments: ParameterMoments,
    squares: Float64Array | null,
  ): void {
    const { denseLayers, training } = this.#network;
    const layer = denseLayers[l]!;
    const spec = this.#spec;
    if (spec.kind === "adam") {
      differentiateWeights(this.#network, l, input, d);
      this.#move(layer.parameters[0]!, moments, squares);
    } else
      this.#kernels.multiplyAndDescend(
        input,
        layer.paddedInputs,
        d,
        training.batchSize,
        layer.inputs,
        layer.paddedUnits,
        layer.weights,
        layer.dWeights,
        moments[0] ?? null,
        spec,
        squares,
      );
  }

  #move(
    { values, gradient }: Parameter,
    moments: ParameterMoments,
    squares: Float64Array | null,
  ): void {
    const spec = this.#spec;
    if (spec.kind === "adam")
      this.#kernels.adapt(
        values,
        gradient,
        moments[0]!,
        moments[1]!,
        this.#schedule,
        spec.weightDecay,
        squares,
      );
    else
      this.#kernels.descend(
        values,
        gradient,
        moments[0] ?? null,
        spec,
        squares,
      );
  }
}
