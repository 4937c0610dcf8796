/**
 * @file Measures one hidden layer on the probe. Taps that coincide are measured once.
 */
import { sizeOf } from "../engine/arena";
import type { DenseLayer } from "../engine/denseLayer";
import type { LayerBuffers } from "../engine/layerBuffers";
import type { Activation } from "../engine/networkSpec";
import type { Workspace } from "../engine/workspace";
import { describeSorter } from "../measure/columnSorter";
import { measureSaturation } from "../measure/saturation";
import { TAPS, type Tap } from "./chunk";
import type { LayerColumns } from "./columns";
import { LayerDrift, type LayerReference } from "./layerDrift";
import { describeTapMeter, TapMeter } from "./tapMeter";

/** Half of its bins' width, of each tap; see TapChunk. */
export type TapRanges = Readonly<Record<Tap, number>>;

export class LayerMeter {
  readonly #activation: Activation;
  readonly #workspace: Workspace;
  readonly #drift: LayerDrift;
  readonly #meters: readonly TapMeter[];
  readonly #meterOf: Readonly<Record<Tap, TapMeter>>;

  /** Looks at the taps' arrays, and at the layer whose they are, whenever it measures. */
  constructor(
    layer: DenseLayer,
    buffers: LayerBuffers,
    rows: number,
    workspace: Workspace,
  ) {
    const { units, stride } = buffers;
    this.#activation = layer.spec.activation;
    this.#workspace = workspace;
    this.#drift = new LayerDrift(layer, buffers, rows, workspace);
    const arrays = [...new Set(TAPS.map((tap) => buffers[tap]))];
    this.#meters = arrays.map(
      (values) => new TapMeter({ values, rows, units, stride }, workspace),
    );
    const meterOf = (tap: Tap) => this.#meters[arrays.indexOf(buffers[tap])]!;
    this.#meterOf = {
      linear: meterOf("linear"),
      preactivation: meterOf("preactivation"),
      activation: meterOf("activation"),
    };
  }

  get ranges(): TapRanges {
    const { linear, preactivation, activation } = this.#meterOf;
    return {
      linear: linear.range,
      preactivation: preactivation.range,
      activation: activation.range,
    };
  }

  /** Goes on where another meter of the same taps ends: its histograms are at least as wide. */
  follow(ranges: TapRanges): void {
    for (const tap of TAPS) this.#meterOf[tap].widen(ranges[tap]);
  }

  /** Measures means and standard deviations; false where a value is not finite. */
  measureMoments(): boolean {
    let isFinite = true;
    for (const meter of this.#meters)
      if (!meter.measureMoments()) isFinite = false;
    return isFinite;
  }

  /** Measures all the rest; values must be finite, and the layer's parameters those that they were computed with. */
  measureDistributions(reference: LayerReference | null): void {
    for (const meter of this.#meters) meter.measureHistogram();
    if (reference !== null) this.#drift.measure(reference);
  }

  /** What drift is measured from, when it is measured from here; see measureDistributions. */
  takeReference(): LayerReference {
    return this.#drift.takeReference();
  }

  /** The columns' ranges must be this one's. */
  write({ taps, saturated }: LayerColumns, row: number): void {
    const { drifts } = this.#drift;
    for (const tap of TAPS)
      this.#meterOf[tap].write(taps[tap], row, drifts[tap]);
    saturated[row] = measureSaturation(
      this.#meterOf.preactivation.of,
      this.#activation,
      this.#workspace.kernels,
    );
  }
}

/** float32 that a meter of such a layer takes at most. */
export const layerMeterSize = (rows: number, stride: number): number =>
  sizeOf((take) => [
    describeSorter(take, rows, stride),
    TAPS.map(() => describeTapMeter(take, rows, stride)),
  ]);
