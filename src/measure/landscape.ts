/**
 * @file How the loss behaves along the gradient (Santurkar et al. 2018, §3.1): θ is all that the network learns, g = ∇L(θ) of
 * one batch, η the learning rate; the loss and its gradient are taken at θ − cηg for c from ½ to 4, on the same batch.
 */
import type { DenseLayer, Parameter } from "../engine/denseLayer";
import type { Network } from "../engine/network";
import {
  backwardBatch,
  computeLoss,
  differentiateWeights,
  forwardBatch,
  type Learn,
} from "../engine/trainingPass";
import { copyBatch } from "./copyBatch";

/** c: in equal ratios, as far as the paper goes. */
export const REACHES: readonly number[] = [
  0.5,
  Math.SQRT1_2,
  1,
  Math.SQRT2,
  2,
  2 * Math.SQRT2,
  4,
];

export interface Landscape {
  /** The range of L(θ − cηg) over c. */
  readonly leastLoss: number;
  readonly mostLoss: number;
  /** The range of ‖∇L(θ − cηg) − g‖ over c: gradient predictiveness. */
  readonly leastChange: number;
  readonly mostChange: number;
  /** The largest ‖∇L(θ − cηg) − g‖/(cη‖g‖), times η/2: effective β-smoothness, which is 1 where β is 2/η. */
  readonly smoothness: number;
}

/** Measures along the gradient that the last backward pass has left in a network; never changes it. */
export class LandscapeMeter {
  readonly #network: Network;
  readonly #twin: Network;

  /** There must be memory for a twin of the network. */
  constructor(network: Network) {
    this.#network = network;
    this.#twin = network.createTwin();
  }

  /** To be called after `Trainer.peek`. */
  measure(learningRate: number): Landscape {
    copyBatch(this.#network, this.#twin);
    const size = Math.sqrt(this.#squares(false));
    const losses: number[] = [];
    const changes: number[] = [];
    let steepest = 0;
    for (const c of REACHES) {
      this.#moveTo(c * learningRate);
      forwardBatch(this.#twin);
      losses.push(computeLoss(this.#twin));
      backwardBatch(this.#twin, this.#learn);
      const change = Math.sqrt(this.#squares(true));
      changes.push(change);
      steepest = Math.max(steepest, change / (c * learningRate * size));
    }
    return {
      leastLoss: Math.min(...losses),
      mostLoss: Math.max(...losses),
      leastChange: Math.min(...changes),
      mostChange: Math.max(...changes),
      smoothness: (steepest * learningRate) / 2,
    };
  }

  readonly #learn: Learn = (l, input, d) =>
    differentiateWeights(this.#twin, l, input, d);

  /** The twin's parameters become θ − distance·g. */
  #moveTo(distance: number): void {
    this.#network.denseLayers.forEach((layer, l) => {
      const twin = this.#twin.denseLayers[l]!;
      layer.parameters.forEach((parameter, i) => {
        const { values } = twin.parameters[i]!;
        values.set(parameter.values);
        if (!isMoved(layer, parameter)) return;
        const { gradient } = parameter;
        for (let k = 0; k < values.length; k++)
          values[k] = values[k]! - distance * gradient[k]!;
      });
    });
  }

  /** Σ(g − b)² over all that is learned, g the gradient and b the twin's; b is 0 where it does not count. */
  #squares(countsTwin: boolean): number {
    let sum = 0;
    this.#network.denseLayers.forEach((layer, l) =>
      layer.parameters.forEach((parameter, i) => {
        if (!isMoved(layer, parameter)) return;
        const { gradient } = parameter;
        const other = this.#twin.denseLayers[l]!.parameters[i]!.gradient;
        for (let k = 0; k < gradient.length; k++) {
          const difference = gradient[k]! - (countsTwin ? other[k]! : 0);
          sum += difference * difference;
        }
      }),
    );
    return sum;
  }
}

const isMoved = ({ spec }: DenseLayer, { isLearned }: Parameter): boolean =>
  isLearned && !spec.frozen;
