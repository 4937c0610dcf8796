/**
 * @file The optimizer's state, and the update of one layer's parameters.
 */
import type { Take } from "./arena";
import type { DenseLayer, Parameter } from "./denseLayer";
import { advance, createAdamSchedule } from "./kernels/adam";
import type { Kernels } from "./kernels/plainKernels";
import type { OptimizerSpec } from "./networkSpec";
import type { Workspace } from "./workspace";

/** Velocity, or Adam's first and second moment; as many as the optimizer has. */
type Moments = readonly Float32Array[];

/** Buffers as large as each parameter. */
export function momentCount(spec: OptimizerSpec): number {
  if (spec.kind === "adam") return 2;
  return spec.momentum === 0 ? 0 : 1;
}

/** Takes the moments of each layer's parameters, all zeros. */
function describeMoments(
  take: Take,
  spec: OptimizerSpec,
  layers: readonly DenseLayer[],
): readonly (readonly Moments[])[] {
  const count = momentCount(spec);
  return layers.map(({ parameters }) =>
    parameters.map(({ values }) =>
      Array.from({ length: count }, () => take(values.length)),
    ),
  );
}

export class Optimizer {
  readonly #spec: OptimizerSpec;
  readonly #kernels: Kernels;
  readonly #layers: readonly DenseLayer[];
  readonly #moments: readonly (readonly Moments[])[];
  readonly #schedule = createAdamSchedule();

  constructor(
    spec: OptimizerSpec,
    layers: readonly DenseLayer[],
    { kernels, layOut }: Workspace,
  ) {
    this.#spec = spec;
    this.#kernels = kernels;
    this.#layers = layers;
    this.#moments = layOut((take) => describeMoments(take, spec, layers));
  }

  /** To be called once before the layers of a step are updated. */
  beginStep(): void {
    if (this.#spec.kind === "adam")
      advance(this.#schedule, this.#spec.learningRate);
  }

  /** Moves all parameters of layer `l` by their gradients; none of a frozen layer. */
  update(l: number): void {
    const { parameters, spec } = this.#layers[l]!;
    if (spec.frozen) return;
    const moments = this.#moments[l]!;
    for (let i = 0; i < parameters.length; i++)
      this.#move(parameters[i]!, moments[i]!);
  }

  #move({ values, gradient }: Parameter, moments: Moments): void {
    const spec = this.#spec;
    const { learningRate, weightDecay } = spec;
    if (spec.kind === "adam")
      this.#kernels.adapt(
        values,
        gradient,
        moments[0]!,
        moments[1]!,
        this.#schedule,
        weightDecay,
      );
    else if (spec.momentum === 0)
      this.#kernels.descend(values, gradient, learningRate, weightDecay);
    else
      this.#kernels.descendWithMomentum(
        values,
        gradient,
        moments[0]!,
        learningRate,
        spec.momentum,
        weightDecay,
      );
  }
}
