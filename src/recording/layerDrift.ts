/**
 * @file Measures how far the taps of one layer have moved: since the reference step, and since the step before.
 */
import type { Workspace } from "../engine/workspace";
import { DriftMeter, type DriftReference } from "../measure/drift";
import type { UnitValues } from "../measure/unitValues";
import { ofEachTap, TAPS, type Tap } from "./chunk";
import type { MeasuredTaps } from "./measuredLayer";

/** Taps that coincided at the reference step have the same object. */
export type LayerReference = Readonly<Record<Tap, DriftReference>>;

/** One number of each tap. */
export type TapNumbers = Readonly<Record<Tap, number>>;

export class LayerDrift {
  /** NaN until measured, both; speeds also where the step before was not kept. */
  readonly drifts = ofEachTap(() => NaN);
  readonly speeds = ofEachTap(() => NaN);
  readonly #taps: MeasuredTaps;
  /** Taps whose values are the same array, in the order of `taps.sorter`. */
  readonly #groups: readonly (readonly Tap[])[];
  readonly #values: Readonly<Record<Tap, UnitValues>>;
  readonly #meters: Readonly<Record<Tap, DriftMeter>>;
  #keptStep = NaN;
  /** Taps that coincide now may not have coincided when they were kept. */
  #isFollowing = false;

  /** Looks at the taps' arrays whenever it measures. */
  constructor(taps: MeasuredTaps, rows: number, workspace: Workspace) {
    const { units, stride } = taps;
    this.#taps = taps;
    this.#groups = groupsOf(taps);
    this.#values = ofEachTap((tap) => ({
      values: taps[tap],
      rows,
      units,
      stride,
    }));
    this.#meters = ofEachTap(() => new DriftMeter(rows, stride, workspace));
  }

  /** Values must be finite. Taps that coincide now have drifted equally if they coincided then. Keeps the step, too. */
  measure(reference: LayerReference, step: number): void {
    const hasPrevious = this.#keptStep === step - 1;
    this.#taps.sorter.forEach((sorted, i) => {
      const group = this.#groups[i]!;
      for (const tap of group) {
        const twin = group.find((one) => reference[one] === reference[tap])!;
        const values = this.#values[tap];
        const meter = this.#meters[tap];
        this.drifts[tap] =
          twin === tap
            ? meter.measure(values, sorted, reference[tap])
            : this.drifts[twin];
        if (!hasPrevious) this.speeds[tap] = NaN;
        else if (twin === tap || this.#isFollowing) {
          const keeper = this.#isFollowing ? meter : this.#meters[group[0]!];
          this.speeds[tap] = keeper.measureSpeed(
            values,
            sorted,
            reference[tap],
          );
        } else this.speeds[tap] = this.speeds[twin];
      }
      this.#keep(group, sorted);
    });
    this.#keptStep = step;
    this.#isFollowing = false;
  }

  /** Keeps what the speed at the step after is measured from, and measures nothing. Values must be finite. */
  keep(step: number): void {
    this.#taps.sorter.forEach((sorted, i) =>
      this.#keep(this.#groups[i]!, sorted),
    );
    this.#keptStep = step;
    this.#isFollowing = false;
  }

  /** Goes on from what another meter, of a layer of the same shape, has kept. */
  follow(other: LayerDrift): void {
    for (const group of other.#groups)
      for (const tap of group) {
        const keeper = other.#isFollowing ? tap : group[0]!;
        this.#meters[tap].follow(other.#meters[keeper]);
      }
    this.#keptStep = other.#keptStep;
    this.#isFollowing = true;
  }

  /** What drift is measured from, when it is measured from here. Values must be finite. */
  takeReference(): LayerReference {
    const references = new Map<Tap, DriftReference>();
    this.#taps.sorter.forEach((sorted, i) => {
      const [first, ...others] = this.#groups[i]!;
      const taken = this.#meters[first!].takeReference(
        this.#values[first!],
        sorted,
      );
      for (const tap of [first!, ...others]) references.set(tap, taken);
    });
    return ofEachTap((tap) => references.get(tap)!);
  }

  /** The first of a group keeps it for all. */
  #keep([first]: readonly Tap[], sorted: Float32Array): void {
    this.#meters[first!].keep(this.#values[first!], sorted);
  }
}

function groupsOf(taps: MeasuredTaps): readonly (readonly Tap[])[] {
  const arrays = [...new Set(TAPS.map((tap) => taps[tap]))];
  return arrays.map((array) => TAPS.filter((tap) => taps[tap] === array));
}
