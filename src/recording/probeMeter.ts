/**
 * @file Measures a network on the probe: what a recording is made of.
 */
import type { Samples } from "../data/dataSpec";
import type { Evaluation } from "../engine/evaluation";
import type { Statistics } from "../engine/normalizations";
import type { Network } from "../engine/network";
import { padded, sizeOf } from "../engine/arena";
import type { NetworkSpec } from "../engine/networkSpec";
import type { LayerReference } from "./layerDrift";
import { LayerMeter, layerMeterSize } from "./layerMeter";
import {
  describeProbabilities,
  measuredHidden,
  measuredOutputs,
} from "./measuredLayer";

/** What drift is measured from: the measured layers at one step. */
export type Reference = readonly LayerReference[];

/** How the probe is measured; as RecordingSpec says. */
export interface ProbeMeasuring {
  /** What batch normalization uses; the probe's own statistics where it is missing. */
  readonly statistics?: Statistics;
  /** Whether the outputs are measured as one more layer; they are not where it is missing. */
  readonly outputs?: boolean;
}

export class ProbeMeter {
  /** Hidden layers, and the outputs where they are wanted. */
  readonly layers: readonly LayerMeter[];
  readonly #network: Network;
  readonly #probe: Samples;
  readonly #statistics: Statistics;
  readonly #evaluation: Evaluation;

  /** Measuring never changes the network. */
  constructor(
    network: Network,
    probe: Samples,
    { statistics = "own", outputs = false }: ProbeMeasuring = {},
  ) {
    const rows = probe.count;
    const { workspace, denseLayers } = network;
    this.#network = network;
    this.#probe = probe;
    this.#statistics = statistics;
    this.#evaluation = network.createEvaluation(rows, true);
    const { buffers } = this.#evaluation;
    const measured = this.#evaluation.layers.map((_, l) =>
      measuredHidden(network, denseLayers[l]!, buffers[l]!, rows, statistics),
    );
    if (outputs) measured.push(measuredOutputs(network, buffers.at(-1)!, rows));
    this.layers = measured.map(
      (layer) => new LayerMeter(layer, rows, workspace),
    );
  }

  /** Goes on with what the meter of the run's network until now has kept. */
  follow(other: ProbeMeter): void {
    this.layers.forEach((layer, l) => layer.follow(other.layers[l]!));
  }

  /** Passes the probe through the network as it is, with the noise of `step`, and measures means and standard deviations. */
  measure(step: number): void {
    const { buffers, rows } = this.#evaluation;
    this.#network.noise.draw(buffers, rows, step, "probe");
    this.#network.evaluate(
      this.#evaluation,
      this.#probe.features,
      this.#statistics,
    );
    for (const layer of this.layers) layer.measureMoments();
  }

  /** Measures all the rest; to be called behind `measure`, before the network changes, as all below. */
  measureDistributions(reference: Reference | null, step: number): void {
    this.layers.forEach((layer, l) =>
      layer.measureDistributions(reference?.[l] ?? null, step),
    );
  }

  /** Measures only how far the values have moved. */
  measureMovements(reference: Reference | null, step: number): void {
    this.layers.forEach((layer, l) =>
      layer.measureMovements(reference?.[l] ?? null, step),
    );
  }

  /** Keeps what drift from here to the next step is measured from. */
  keep(step: number): void {
    for (const layer of this.layers) layer.keep(step);
  }

  takeReference(): Reference {
    return this.layers.map((layer) => layer.takeReference());
  }
}

/** float32 that a meter of such a network takes at most, beside its evaluation. */
export const probeMeterSize = (
  { layers }: NetworkSpec,
  outputs: number,
  rows: number,
): number =>
  [...layers.map(({ units }) => units), outputs].reduce(
    (sum, units) => sum + layerMeterSize(rows, padded(units)),
    sizeOf((take) => describeProbabilities(take, rows, padded(outputs))),
  );
