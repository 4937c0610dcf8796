/**
 * @file Measures a network on the probe: what a recording is made of.
 */
import type { Samples } from "../data/dataSpec";
import type { Evaluation } from "../engine/evaluation";
import type { Statistics } from "../engine/layerPass";
import type { Network } from "../engine/network";
import { padded, sizeOf } from "../engine/arena";
import type { NetworkSpec } from "../engine/networkSpec";
import { describeMoments, MomentsMeter } from "../measure/moments";
import type { UnitValues } from "../measure/unitValues";
import type { LayerReference, TapNumbers } from "./layerDrift";
import { LayerMeter, layerMeterSize, type TapRanges } from "./layerMeter";
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
  readonly #outputs: UnitValues;
  readonly #outputMoments: MomentsMeter;

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
    this.#outputMoments = new MomentsMeter(workspace);
    this.#outputs = outputValues(this.#evaluation, network.outputs);
    const measured = this.#evaluation.layers.map((_, l) =>
      measuredHidden(network, denseLayers[l]!, buffers[l]!, rows, statistics),
    );
    if (outputs) measured.push(measuredOutputs(network, buffers.at(-1)!, rows));
    this.layers = measured.map(
      (layer) => new LayerMeter(layer, rows, workspace),
    );
  }

  /** How far each measured layer's histograms reach. */
  get ranges(): readonly TapRanges[] {
    return this.layers.map((layer) => layer.ranges);
  }

  /** Drift per step of each measured layer, as measured last. */
  get speeds(): readonly TapNumbers[] {
    return this.layers.map((layer) => layer.speeds);
  }

  set speeds(speeds: readonly TapNumbers[]) {
    this.layers.forEach((layer, l) => (layer.speeds = speeds[l]!));
  }

  /** Its histograms are at least as wide from now on. */
  widen(ranges: readonly TapRanges[]): void {
    this.layers.forEach((layer, l) => layer.widen(ranges[l]!));
  }

  /** Goes on where the meter of the run's network until now ends; see LayerMeter. */
  follow(other: ProbeMeter): void {
    this.layers.forEach((layer, l) => layer.follow(other.layers[l]!));
  }

  /**
   * Passes the probe through the network as it is, with the noise of `step`, and measures means and standard deviations.
   * False where a value of a tap or of the outputs is not finite.
   */
  measure(step: number): boolean {
    const { buffers, rows } = this.#evaluation;
    this.#network.noise.draw(buffers, rows, step, "probe");
    this.#network.evaluate(
      this.#evaluation,
      this.#probe.features,
      this.#statistics,
    );
    this.#outputMoments.measure(this.#outputs);
    let isFinite = Number.isFinite(this.#outputMoments.mean);
    for (const layer of this.layers)
      if (!layer.measureMoments()) isFinite = false;
    return isFinite;
  }

  /** Measures all the rest; to be called after `measure` was true, before the network changes. */
  measureDistributions(reference: Reference | null, step: number): void {
    this.layers.forEach((layer, l) =>
      layer.measureDistributions(reference?.[l] ?? null, step),
    );
  }

  /** Keeps what drift from here to the next step is measured from; to be called when measureDistributions may be. */
  keep(step: number): void {
    for (const layer of this.layers) layer.keep(step);
  }

  /** To be called when measureDistributions may be. */
  takeReference(): Reference {
    return this.layers.map((layer) => layer.takeReference());
  }
}

const outputValues = (
  { outputs, outputsStride, rows }: Evaluation,
  units: number,
): UnitValues => ({ values: outputs, rows, units, stride: outputsStride });

/** float32 that a meter of such a network takes at most, beside its evaluation. */
export const probeMeterSize = (
  { layers }: NetworkSpec,
  outputs: number,
  rows: number,
): number =>
  [...layers.map(({ units }) => units), outputs].reduce(
    (sum, units) => sum + layerMeterSize(rows, padded(units)),
    sizeOf((take) => [
      describeMoments(take),
      describeProbabilities(take, rows, padded(outputs)),
    ]),
  );
