/**
 * @file Internal covariate shift by the definition of Santurkar et al. 2018 (Def. 2.1): how far a layer's gradient moves
 * because the layers below it were updated. G = ∇L by W_l before the step's update; G′ the same, for the same batch, with
 * the layers below l as the update leaves them, l and those above as they were.
 */
import type { DenseLayer } from "../engine/denseLayer";
import type { Network } from "../engine/network";
import {
  backwardBatch,
  computeLoss,
  differentiateWeights,
  forwardBatch,
  type Learn,
} from "../engine/trainingPass";
import { copyBatch } from "./copyBatch";

/** Per dense layer, the output layer last. NaN until measured, and where a layer is frozen: it has no gradient. */
export interface GradientShift {
  /** ‖G − G′‖. */
  readonly l2: Float32Array;
  /** G·G′/(‖G‖·‖G′‖); NaN where either is 0. */
  readonly cosine: Float32Array;
  /** ‖G − G′‖/‖G‖; NaN where G is 0. */
  readonly relative: Float32Array;
}

/** Measures the shift that one step makes; never changes the network, its statistics or a random stream. */
export class GradientShiftMeter {
  readonly shift: GradientShift;
  readonly #network: Network;
  /** What is below the layer at hand is as after the update, the rest as before it. */
  readonly #twin: Network;

  /** There must be memory for a twin of the network. */
  constructor(network: Network) {
    const numbers = () => new Float32Array(network.denseLayers.length);
    this.#network = network;
    this.#twin = network.createTwin();
    this.shift = { l2: numbers(), cosine: numbers(), relative: numbers() };
    this.forget();
  }

  /** Nothing has been measured. */
  forget(): void {
    const { l2, cosine, relative } = this.shift;
    for (const numbers of [l2, cosine, relative]) numbers.fill(NaN);
  }

  /** To be called before the step. */
  begin(): void {
    this.#network.denseLayers.forEach((layer, l) =>
      copyParameters(layer, this.#twin.denseLayers[l]!),
    );
  }

  /** To be called after the step that `begin` came before, and before the next one. */
  measure(): void {
    const { denseLayers } = this.#network;
    copyBatch(this.#network, this.#twin);
    if (!denseLayers[0]!.spec.frozen) this.#write(0, 0, 1, 0);
    for (let l = 1; l < denseLayers.length; l++) {
      copyParameters(denseLayers[l - 1]!, this.#twin.denseLayers[l - 1]!);
      forwardBatch(this.#twin, l - 1);
      if (!denseLayers[l]!.spec.frozen) this.#measureLayer(l);
    }
  }

  #measureLayer(l: number): void {
    computeLoss(this.#twin);
    const learn: Learn = (at, input, d) => {
      if (at === l) differentiateWeights(this.#twin, l, input, d);
    };
    backwardBatch(this.#twin, learn, l);
    const before = this.#network.denseLayers[l]!.dWeights;
    const after = this.#twin.denseLayers[l]!.dWeights;
    const { size, otherSize, difference, product } = compare(before, after);
    this.#write(l, difference, product / (size * otherSize), difference / size);
  }

  #write(l: number, l2: number, cosine: number, relative: number): void {
    this.shift.l2[l] = l2;
    this.shift.cosine[l] = cosine;
    this.shift.relative[l] = relative;
  }
}

function copyParameters(from: DenseLayer, to: DenseLayer): void {
  from.parameters.forEach(({ values }, i) =>
    to.parameters[i]!.values.set(values),
  );
}

/** Norms of both, the norm of what lies between them, and their product; summed in double, in order. */
function compare(a: Float32Array, b: Float32Array) {
  let [aa, bb, ab, dd] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const x = a[i]!;
    const y = b[i]!;
    const d = x - y;
    aa += x * x;
    bb += y * y;
    ab += x * y;
    dd += d * d;
  }
  return {
    size: Math.sqrt(aa),
    otherSize: Math.sqrt(bb),
    difference: Math.sqrt(dd),
    product: ab,
  };
}
