/**
 * @file What a network is at a step, exactly: nothing is binned, nothing is left out. S = samples of the probe.
 */
import type { DataSet } from "../data/dataSpec";
import type { Evaluation } from "../engine/evaluation";
import type { Statistics } from "../engine/normalizations";
import {
  GradientShiftMeter,
  type GradientShift,
} from "../measure/gradientShift";
import { BatchJitter, type LayerJitter } from "./batchJitter";
import { captureCheckpoint, restoreCheckpoint } from "./checkpoint";
import { ofEachTap, type Tap } from "./chunk";
import { classify } from "./classify";
import { mapRegions, type DecisionRegions } from "./decisionRegions";
import {
  copyAffine,
  copyLayer,
  unpadded,
  type AffineValues,
  type LayerSnapshot,
} from "./layerSnapshot";
import type { RunSpec } from "./runSpec";
import type { Training } from "./training";

/** Taps that coincide are the same array. */
export type TapValues = Readonly<Record<Tap, Float32Array>>;

export interface Snapshot {
  readonly step: number;
  readonly wish: SnapshotWish;
  /** The loss and the accuracy on the batch that the next step takes. */
  readonly loss: number;
  readonly batchAccuracy: number;
  /** Hidden layers, then the output layer. */
  readonly layers: readonly LayerSnapshot[];
  /** The shift by the step's update; exact, for the step is taken and taken back. */
  readonly gradientShift: GradientShift;
  /** Hidden layers on the probe, with the statistics that were wished for: [S, units]. */
  readonly taps: readonly TapValues[];
  /** What the network yields on the probe, with these statistics: [S, classes]. */
  readonly outputs: Float32Array;
  /** The class that each sample of the held-out part is taken for, with running statistics. */
  readonly predicted: Uint8Array;
  /** Null unless it was wished for and the data lie in the plane. */
  readonly regions: DecisionRegions | null;
  /** The jitter of the sample that was wished for, in each hidden layer; null where there was none. */
  readonly jitter: readonly LayerJitter[] | null;
}

/** What costs more than it is worth unless somebody looks at it. */
export interface SnapshotWish {
  readonly regions: boolean;
  /** Its index in the probe, from 0. */
  readonly sample: number | null;
  /** What batch normalization uses where the probe is measured. */
  readonly statistics: Statistics;
}

/** Takes snapshots of one training, again and again; taking one never changes the training. */
export class SnapshotTaker {
  readonly #training: Training;
  readonly #data: DataSet;
  readonly #probe: Evaluation;
  readonly #heldOut: Evaluation;
  readonly #jitter: BatchJitter;
  readonly #shift: GradientShiftMeter;

  /** `data` must be the spec's. One for each training: there is memory for no more. */
  constructor(training: Training, data: DataSet, spec: RunSpec) {
    const { network } = training;
    this.#training = training;
    this.#data = data;
    this.#probe = network.createEvaluation(data.probe.count, true);
    this.#heldOut = network.createEvaluation(data.heldOut.count);
    this.#jitter = new BatchJitter(network, data, spec, this.#heldOut);
    this.#shift = new GradientShiftMeter(network);
  }

  /** Allocates. */
  take(wish: SnapshotWish): Snapshot {
    const { regions, sample, statistics } = wish;
    const { network, trainer } = this.#training;
    trainer.peek();
    const { outputs, outputsStride } = this.#evaluateProbe(statistics);
    const { count } = this.#data.probe;
    const { loss, accuracy } = trainer;
    const layers = network.denseLayers.map(copyLayer);
    return {
      step: trainer.stepsTaken,
      wish,
      loss,
      batchAccuracy: accuracy,
      layers,
      gradientShift: this.#measureShift(),
      taps: this.#probe.layers.map((_, layer) => this.#copyTaps(layer)),
      outputs: unpadded(outputs, count, network.outputs, outputsStride),
      predicted: classify(network, this.#heldOut, this.#data.heldOut.features),
      regions: regions ? mapRegions(network, this.#heldOut, this.#data) : null,
      jitter: sample === null ? null : this.#jitter.measure(sample),
    };
  }

  /** One tap of one hidden layer, from 0, on the probe: [S, units]. */
  takeTap(layer: number, tap: Tap, statistics: Statistics): Float32Array {
    const { rows, layers } = this.#evaluateProbe(statistics);
    const { units, stride, [tap]: values } = layers[layer]!;
    return unpadded(values, rows, units, stride);
  }

  /** γ and β of one hidden layer, from 0. */
  takeAffine(layer: number): AffineValues | null {
    return copyAffine(this.#training.network.denseLayers[layer]!);
  }

  #evaluateProbe(statistics: Statistics): Evaluation {
    const { network, trainer } = this.#training;
    const { features, count } = this.#data.probe;
    network.noise.draw(this.#probe.buffers, count, trainer.stepsTaken, "probe");
    network.evaluate(this.#probe, features, statistics);
    return this.#probe;
  }

  #measureShift(): GradientShift {
    const checkpoint = captureCheckpoint(this.#training);
    this.#shift.begin();
    this.#training.trainer.repeatStep();
    this.#shift.measure();
    restoreCheckpoint(this.#training, checkpoint);
    const { l2, cosine, relative } = this.#shift.shift;
    return {
      l2: l2.slice(),
      cosine: cosine.slice(),
      relative: relative.slice(),
    };
  }

  #copyTaps(layer: number): TapValues {
    const buffers = this.#probe.layers[layer]!;
    const { units, stride } = buffers;
    const copies = new Map<Float32Array, Float32Array>();
    return ofEachTap((tap) => {
      const values = buffers[tap];
      const copy =
        copies.get(values) ?? unpadded(values, this.#probe.rows, units, stride);
      copies.set(values, copy);
      return copy;
    });
  }
}
