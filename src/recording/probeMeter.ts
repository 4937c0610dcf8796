/**
 * @file Measures a network on the probe: what a recording is made of.
 */
import type { Samples } from "../data/dataSpec";
import type { Evaluation } from "../engine/evaluation";
import type { Network } from "../engine/network";
import { padded, sizeOf } from "../engine/arena";
import type { NetworkSpec } from "../engine/networkSpec";
import { describeMoments, MomentsMeter } from "../measure/moments";
import type { UnitValues } from "../measure/unitValues";
import type { LayerReference } from "./layerDrift";
import { LayerMeter, layerMeterSize, type TapRanges } from "./layerMeter";

/** What drift is measured from: hidden layers at one step. */
export type Reference = readonly LayerReference[];

export class ProbeMeter {
  readonly layers: readonly LayerMeter[];
  readonly #network: Network;
  readonly #probe: Samples;
  readonly #evaluation: Evaluation;
  readonly #outputs: UnitValues;
  readonly #outputMoments: MomentsMeter;

  /** Measuring never changes the network. */
  constructor(network: Network, probe: Samples) {
    const rows = probe.count;
    this.#network = network;
    this.#probe = probe;
    this.#evaluation = network.createEvaluation(rows);
    const { workspace } = network;
    const { layers, buffers, outputs, outputsStride } = this.#evaluation;
    this.#outputMoments = new MomentsMeter(workspace);
    this.#outputs = {
      values: outputs,
      rows,
      units: network.outputs,
      stride: outputsStride,
    };
    this.layers = layers.map(
      (_, l) =>
        new LayerMeter(network.denseLayers[l]!, buffers[l]!, rows, workspace),
    );
  }

  /** Of each hidden layer's histograms. */
  get ranges(): readonly TapRanges[] {
    return this.layers.map((layer) => layer.ranges);
  }

  /** Goes on where the meter of the run's network until now ends; see LayerMeter. */
  follow(ranges: readonly TapRanges[]): void {
    this.layers.forEach((layer, l) => layer.follow(ranges[l]!));
  }

  /**
   * Passes the probe through the network as it is, normalized by its own statistics, and measures means and standard
   * deviations. False where a value of a tap or of the outputs is not finite.
   */
  measure(): boolean {
    this.#network.evaluate(this.#evaluation, this.#probe.features, "own");
    this.#outputMoments.measure(this.#outputs);
    let isFinite = Number.isFinite(this.#outputMoments.mean);
    for (const layer of this.layers)
      if (!layer.measureMoments()) isFinite = false;
    return isFinite;
  }

  /** Measures all the rest; to be called after `measure` was true, before the network changes. */
  measureDistributions(reference: Reference | null): void {
    this.layers.forEach((layer, l) =>
      layer.measureDistributions(reference?.[l] ?? null),
    );
  }

  /** To be called when measureDistributions may be. */
  takeReference(): Reference {
    return this.layers.map((layer) => layer.takeReference());
  }
}

/** float32 that a meter of such a network takes at most, beside its evaluation. */
export const probeMeterSize = ({ layers }: NetworkSpec, rows: number): number =>
  layers.reduce(
    (sum, { units }) => sum + layerMeterSize(rows, padded(units)),
    sizeOf(describeMoments),
  );
