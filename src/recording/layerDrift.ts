/**
 * @file Measures how far the taps of one hidden layer have moved since the reference step.
 */
import type { DenseLayer } from "../engine/denseLayer";
import type { LayerBuffers } from "../engine/layerBuffers";
import type { Workspace } from "../engine/workspace";
import { DriftMeter, type DriftReference } from "../measure/drift";
import { OrderedTaps } from "../measure/orderedTaps";
import type { UnitValues } from "../measure/unitValues";
import { TAPS, type Tap } from "./chunk";

/** Taps that coincided at the reference step have the same object. */
export type LayerReference = Readonly<Record<Tap, DriftReference>>;

export class LayerDrift {
  /** NaN until it is measured. */
  readonly drifts: Record<Tap, number>;
  readonly #orderedTaps: OrderedTaps;
  /** Those whose values are the same array, in the order of OrderedTaps. */
  readonly #groups: readonly (readonly Tap[])[];
  readonly #values: Readonly<Record<Tap, UnitValues>>;
  readonly #meters: Readonly<Record<Tap, DriftMeter>>;

  /** Looks at the taps' arrays, and at the layer whose they are, whenever it measures. */
  constructor(
    layer: DenseLayer,
    buffers: LayerBuffers,
    rows: number,
    workspace: Workspace,
  ) {
    const { units, stride } = buffers;
    const meter = () => new DriftMeter(rows, stride, workspace);
    this.drifts = ofEach(() => NaN);
    this.#orderedTaps = new OrderedTaps(layer, buffers, rows, workspace);
    this.#groups = groupsOf(buffers);
    this.#values = ofEach((tap) => ({
      values: buffers[tap],
      rows,
      units,
      stride,
    }));
    this.#meters = ofEach(meter);
  }

  /** Values must be finite. Taps that coincide now have drifted equally if they coincided then. */
  measure(reference: LayerReference): void {
    this.#orderedTaps.forEach((sorted, i) => {
      const group = this.#groups[i]!;
      for (const tap of group) {
        const twin = group.find((one) => reference[one] === reference[tap])!;
        this.drifts[tap] =
          twin === tap
            ? this.#meters[tap].measure(
                this.#values[tap],
                sorted,
                reference[tap],
              )
            : this.drifts[twin];
      }
    });
  }

  /** What drift is measured from, when it is measured from here. Values must be finite. */
  takeReference(): LayerReference {
    const references = new Map<Tap, DriftReference>();
    this.#orderedTaps.forEach((sorted, i) => {
      const [first, ...others] = this.#groups[i]!;
      const taken = this.#meters[first!].takeReference(
        this.#values[first!],
        sorted,
      );
      for (const tap of [first!, ...others]) references.set(tap, taken);
    });
    return ofEach((tap) => references.get(tap)!);
  }
}

const ofEach = <T>(make: (tap: Tap) => T): Record<Tap, T> => ({
  linear: make("linear"),
  preactivation: make("preactivation"),
  activation: make("activation"),
});

function groupsOf(buffers: LayerBuffers): readonly (readonly Tap[])[] {
  const arrays = [...new Set(TAPS.map((tap) => buffers[tap]))];
  return arrays.map((array) => TAPS.filter((tap) => buffers[tap] === array));
}
