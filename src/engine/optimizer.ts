/**
 * @file The optimizer's state, and the update of one layer's parameters.
 */
import { layOut } from "./arena";
import type { DenseLayer, Parameter } from "./denseLayer";
import { adapt, advance, createAdamSchedule } from "./kernels/adam";
import { descend, descendWithMomentum } from "./kernels/sgd";
import type { OptimizerSpec } from "./networkSpec";

/** Velocity, or Adam's first and second moment; as many as the optimizer has. */
type Moments = readonly Float32Array[];

function momentCount(spec: OptimizerSpec): number {
  if (spec.kind === "adam") return 2;
  return spec.momentum === 0 ? 0 : 1;
}

export class Optimizer {
  readonly #spec: OptimizerSpec;
  readonly #layers: readonly DenseLayer[];
  /** Of each layer's parameters; one arena. */
  readonly #moments: readonly (readonly Moments[])[];
  readonly #schedule = createAdamSchedule();

  constructor(spec: OptimizerSpec, layers: readonly DenseLayer[]) {
    this.#spec = spec;
    this.#layers = layers;
    const count = momentCount(spec);
    this.#moments = layOut((take) =>
      layers.map(({ parameters }) =>
        parameters.map(({ values }) =>
          Array.from({ length: count }, () => take(values.length)),
        ),
      ),
    );
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
      adapt(
        values,
        gradient,
        moments[0]!,
        moments[1]!,
        this.#schedule,
        weightDecay,
      );
    else if (spec.momentum === 0)
      descend(values, gradient, learningRate, weightDecay);
    else
      descendWithMomentum(
        values,
        gradient,
        moments[0]!,
        learningRate,
        spec.momentum,
        weightDecay,
      );
  }
}
