/**
 * @file Measures one layer on the probe. Taps that coincide are measured once.
 */
import { sizeOf } from "../engine/arena";
import type { Workspace } from "../engine/workspace";
import { describeSorter } from "../measure/columnSorter";
import { ofEachTap, TAPS, type LayerColumns, type Tap } from "./chunk";
import { LAYER_COLUMNS } from "./columns";
import { LayerDrift, type LayerReference, type TapNumbers } from "./layerDrift";
import { distinctTaps, type MeasuredLayer } from "./measuredLayer";
import { describeTapMeter, TapMeter } from "./tapMeter";

/** How far the histograms of each tap reach; see TapColumns. */
export type TapRanges = Readonly<Record<Tap, number>>;

export class LayerMeter {
  readonly #layer: MeasuredLayer;
  readonly #drift: LayerDrift;
  readonly #meters: readonly TapMeter[];
  readonly #meterOf: Readonly<Record<Tap, TapMeter>>;
  /** One for each of LAYER_COLUMNS. */
  readonly #numbers = new Float64Array(LAYER_COLUMNS.length).fill(NaN);

  /** Looks at the taps' arrays whenever it measures. */
  constructor(layer: MeasuredLayer, rows: number, workspace: Workspace) {
    const { taps } = layer;
    const { units, stride } = taps;
    this.#layer = layer;
    this.#drift = new LayerDrift(taps, rows, workspace);
    const arrays = distinctTaps(taps);
    const meters = arrays.map(
      (values) => new TapMeter({ values, rows, units, stride }, workspace),
    );
    this.#meters = meters;
    this.#meterOf = ofEachTap((tap) => meters[arrays.indexOf(taps[tap])]!);
  }

  get ranges(): TapRanges {
    return ofEachTap((tap) => this.#meterOf[tap].range);
  }

  /** The drift of each tap, as measured last. */
  get drifts(): TapNumbers {
    return this.#drift.drifts;
  }

  /** Drift per step of each tap, as measured last. */
  get speeds(): TapNumbers {
    return { ...this.#drift.speeds };
  }

  set speeds(speeds: TapNumbers) {
    Object.assign(this.#drift.speeds, speeds);
  }

  /** Goes on where another meter of the same taps ends: its histograms are at least as wide. */
  widen(ranges: TapRanges): void {
    for (const tap of TAPS) this.#meterOf[tap].widen(ranges[tap]);
  }

  /** Goes on where the meter of the run's layer until now ends, with its histograms and with what it has kept. */
  follow(other: LayerMeter): void {
    this.widen(other.ranges);
    this.#drift.follow(other.#drift);
  }

  /** Measures means and standard deviations; false where a value is not finite. */
  measureMoments(): boolean {
    this.#layer.prepare();
    let isFinite = true;
    for (const meter of this.#meters)
      if (!meter.measureMoments()) isFinite = false;
    return isFinite;
  }

  /** Measures all the rest; values must be finite, and the layer's parameters those that they were computed with. */
  measureDistributions(reference: LayerReference | null, step: number): void {
    for (const meter of this.#meters) meter.measureHistogram();
    if (reference !== null) this.#drift.measure(reference, step);
    for (let i = 0; i < LAYER_COLUMNS.length; i++)
      this.#numbers[i] = this.#layer.measures[LAYER_COLUMNS[i]!]();
  }

  /** Keeps what the drift from here to the next step is measured from; see measureDistributions. */
  keep(step: number): void {
    this.#drift.keep(step);
  }

  /** What drift is measured from, when it is measured from here; see measureDistributions. */
  takeReference(): LayerReference {
    return this.#drift.takeReference();
  }

  /** The columns' ranges must be this one's. */
  write(columns: LayerColumns, row: number): void {
    for (let i = 0; i < LAYER_COLUMNS.length; i++)
      columns[LAYER_COLUMNS[i]!][row] = this.#numbers[i]!;
    const { taps } = columns;
    const { drifts, speeds } = this.#drift;
    for (const tap of TAPS)
      this.#meterOf[tap].write(taps[tap], row, drifts[tap], speeds[tap]);
  }
}

/** float32 that a meter of such a layer takes at most. */
export const layerMeterSize = (rows: number, stride: number): number =>
  sizeOf((take) => [
    describeSorter(take, rows, stride),
    TAPS.map(() => describeTapMeter(take, rows, stride)),
  ]);
