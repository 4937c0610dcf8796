/**
 * @file Measures a network on the probe: what a recording is made of.
 */
import type { Samples } from "../data/dataSpec";
import type { Evaluation } from "../engine/evaluation";
import type { Network } from "../engine/network";
import { measureMoments } from "../measure/moments";
import type { UnitValues } from "../measure/unitValues";
import { LayerMeter, type LayerReference } from "./layerMeter";

/** What drift is measured from: hidden layers at one step. */
export type Reference = readonly LayerReference[];

export class ProbeMeter {
  readonly layers: readonly LayerMeter[];
  readonly #network: Network;
  readonly #probe: Samples;
  readonly #evaluation: Evaluation;
  readonly #outputs: UnitValues;

  /** Measuring never changes the network. */
  constructor(network: Network, probe: Samples) {
    const rows = probe.count;
    this.#network = network;
    this.#probe = probe;
    this.#evaluation = network.createEvaluation(rows);
    const { layers, outputs, outputsStride } = this.#evaluation;
    this.#outputs = {
      values: outputs,
      rows,
      units: network.outputs,
      stride: outputsStride,
    };
    this.layers = layers.map(
      (layer, l) =>
        new LayerMeter(layer, rows, network.spec.layers[l]!.activation),
    );
  }

  /**
   * Passes the probe through the network as it is, normalized by its own statistics, and measures means and standard
   * deviations. False where a value of a tap or of the outputs is not finite.
   */
  measure(): boolean {
    this.#network.evaluate(this.#evaluation, this.#probe.features, "own");
    const outputs = { mean: NaN, std: NaN };
    measureMoments(this.#outputs, outputs);
    let isFinite = Number.isFinite(outputs.mean);
    for (const layer of this.layers)
      if (!layer.measureMoments()) isFinite = false;
    return isFinite;
  }

  takeReference(): Reference {
    return this.layers.map((layer) => layer.takeReference());
  }
}
