/**
 * @file Measures one layer on the probe. Taps that coincide are measured once.
 */
import { sizeOf } from "../engine/arena";
import type { Workspace } from "../engine/workspace";
import { describeSorter } from "../measure/columnSorter";
import type { DriftReference } from "../measure/drift";
import {
  ofEachTap,
  TAPS,
  type LayerColumns,
  type Part,
  type Tap,
} from "./chunk";
import { LAYER_COLUMNS } from "./columns";
import {
  LayerDrift,
  type LayerReference,
  type OrderedValues,
} from "./layerDrift";
import { distinctTaps, type MeasuredLayer } from "./measuredLayer";
import {
  describeTapMeter,
  TapMeter,
  writeMovement,
  type TapMovement,
} from "./tapMeter";

export class LayerMeter {
  readonly #layer: MeasuredLayer;
  readonly #drift: LayerDrift;
  /** One for each array of values, in the order in which data flow. */
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

  /** How far each tap has moved, as measured last. */
  get movements(): Readonly<Record<Tap, TapMovement>> {
    return this.#drift.movements;
  }

  /** Goes on with what the meter of the run's layer until now has kept. */
  follow(other: LayerMeter): void {
    this.#drift.follow(other.#drift);
  }

  /** Measures means and standard deviations; first of all that is called when the network has been evaluated. */
  measureMoments(): void {
    this.#layer.prepare();
    for (const meter of this.#meters) meter.measureMoments();
  }

  /** Measures all the rest; the layer's parameters must be those that its values were computed with. Keeps the step, too. */
  measureDistributions(reference: LayerReference | null, step: number): void {
    for (const meter of this.#meters) meter.measureHistogram();
    this.#drift.forget();
    this.#forEachOrdered((values, i) => {
      this.#meters[i]!.collectTail(values.sorted);
      this.#drift.measure(i, values, reference, step);
    });
    for (let i = 0; i < LAYER_COLUMNS.length; i++)
      this.#numbers[i] = this.#layer.measures[LAYER_COLUMNS[i]!]();
  }

  /** Measures only how far the values have moved; see measureDistributions. */
  measureMovements(reference: LayerReference | null, step: number): void {
    this.#drift.forget();
    this.#forEachOrdered((values, i) =>
      this.#drift.measure(i, values, reference, step),
    );
  }

  /** Keeps what the drift from here to the next step is measured from; see measureDistributions. */
  keep(step: number): void {
    this.#forEachOrdered((values, i) => this.#drift.keep(i, values, step));
  }

  /** What drift is measured from, when it is measured from here; see measureDistributions. */
  takeReference(): LayerReference {
    const references = ofEachTap((): DriftReference | null => null);
    this.#forEachOrdered((values, i) =>
      this.#drift.takeReference(i, values, references),
    );
    return references;
  }

  /** Writes these parts of what has been measured. */
  write(columns: LayerColumns, row: number, parts: readonly Part[]): void {
    const { taps } = columns;
    for (const tap of TAPS) {
      if (parts.includes("picture")) this.#meterOf[tap].write(taps[tap], row);
      writeMovement(taps[tap], row, this.movements[tap], parts);
    }
    if (!parts.includes("picture")) return;
    for (let i = 0; i < LAYER_COLUMNS.length; i++)
      columns[LAYER_COLUMNS[i]!][row] = this.#numbers[i]!;
  }

  /** Arrays with values that are not finite have no order; nor has what is sorted by passing their order on. */
  #forEachOrdered(visit: (values: OrderedValues, array: number) => void): void {
    if (!this.#meters[0]!.isFinite) return;
    let isOrdered = true;
    this.#layer.taps.sorter.forEach((sorted, i) => {
      const { of, isFinite, spread } = this.#meters[i]!;
      isOrdered &&= isFinite;
      if (isOrdered) visit({ of, sorted, sigmas: spread.sigmas }, i);
    });
  }
}

/** float32 that a meter of such a layer takes at most. */
export const layerMeterSize = (rows: number, stride: number): number =>
  sizeOf((take) => [
    describeSorter(take, rows, stride),
    TAPS.map(() => describeTapMeter(take, rows, stride)),
  ]);
