/**
 * @file Measures one hidden layer on the probe. Taps that coincide are measured once.
 */
import type { EvaluatedLayer } from "../engine/evaluation";
import type { Activation } from "../engine/networkSpec";
import { sizeOf } from "../engine/arena";
import type { Workspace } from "../engine/workspace";
import { ColumnSorter, describeSorter } from "../measure/columnSorter";
import type { DriftReference } from "../measure/drift";
import { measureSaturation } from "../measure/saturation";
import { TAPS, type Tap } from "./chunk";
import type { LayerColumns } from "./columns";
import { describeTapMeter, TapMeter } from "./tapMeter";

/** One for each tap that differs from those before it. */
export type LayerReference = readonly DriftReference[];

export class LayerMeter {
  readonly #activation: Activation;
  readonly #workspace: Workspace;
  readonly #meters: readonly TapMeter[];
  readonly #meterOf: Readonly<Record<Tap, TapMeter>>;

  /** Looks at the taps' arrays whenever it measures. */
  constructor(
    layer: EvaluatedLayer,
    rows: number,
    activation: Activation,
    workspace: Workspace,
  ) {
    const { units, stride } = layer;
    this.#activation = activation;
    this.#workspace = workspace;
    const sorter = new ColumnSorter(rows, stride, workspace);
    const arrays = [...new Set(TAPS.map((tap) => layer[tap]))];
    this.#meters = arrays.map(
      (values) =>
        new TapMeter({ values, rows, units, stride }, sorter, workspace),
    );
    const meterOf = (tap: Tap) => this.#meters[arrays.indexOf(layer[tap])]!;
    this.#meterOf = {
      linear: meterOf("linear"),
      preactivation: meterOf("preactivation"),
      activation: meterOf("activation"),
    };
  }

  /** Half of its bins' width, of one tap; see TapChunk. */
  range(tap: Tap): number {
    return this.#meterOf[tap].range;
  }

  /** Measures means and standard deviations; false where a value is not finite. */
  measureMoments(): boolean {
    let isFinite = true;
    for (const meter of this.#meters)
      if (!meter.measureMoments()) isFinite = false;
    return isFinite;
  }

  /** Measures all the rest; values must be finite. */
  measureDistributions(reference: LayerReference | null): void {
    this.#meters.forEach((meter, i) =>
      meter.measureDistribution(reference?.[i] ?? null),
    );
  }

  /** What drift is measured from, when it is measured from here. */
  takeReference(): LayerReference {
    return this.#meters.map((meter) => meter.takeReference());
  }

  /** The columns' ranges must be this one's. */
  write({ taps, saturated }: LayerColumns, row: number): void {
    for (const tap of TAPS) this.#meterOf[tap].write(taps[tap], row);
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
