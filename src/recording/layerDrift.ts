/**
 * @file Measures how far the taps of one layer have moved: since the reference step, and since the step before.
 */
import type { Workspace } from "../engine/workspace";
import {
  DriftMeter,
  takeReference,
  type DriftReference,
} from "../measure/drift";
import { UNMEASURED, type Distances } from "../measure/rulers";
import type { Sigmas } from "../measure/unitSpread";
import type { UnitValues } from "../measure/unitValues";
import { ofEachTap, TAPS, type Tap } from "./chunk";
import type { MeasuredTaps } from "./measuredLayer";
import type { TapMovement } from "./tapMeter";

/** Null where a tap had values that are not finite. Taps that coincided at the reference step have the same object. */
export type LayerReference = Readonly<Record<Tap, DriftReference | null>>;

/** What all taps whose values are one array have in common at a step, all of it finite. */
export interface OrderedValues {
  readonly of: UnitValues;
  /** Ascending columns, [≥ rows, stride]. */
  readonly sorted: Float32Array;
  readonly sigmas: Sigmas;
}

export class LayerDrift {
  readonly #movements = ofEachTap(() => ({
    drift: UNMEASURED,
    speed: UNMEASURED,
  }));
  /** Taps whose values are the same array, in the order of `taps.sorter`. */
  readonly #groups: readonly (readonly Tap[])[];
  readonly #meters: Readonly<Record<Tap, DriftMeter>>;
  /** The step that each tap's group has kept last. */
  readonly #keptSteps = ofEachTap(() => NaN);
  /** Taps that coincide now may not have coincided when they were kept: until the next step is, each has its own. */
  readonly #isFollowing = ofEachTap(() => false);

  constructor(taps: MeasuredTaps, rows: number, workspace: Workspace) {
    this.#groups = groupsOf(taps);
    this.#meters = ofEachTap(
      () => new DriftMeter(rows, taps.stride, workspace),
    );
  }

  /** As measured last. */
  get movements(): Readonly<Record<Tap, TapMovement>> {
    return this.#movements;
  }

  /** Nothing is known of a step until it has been measured. */
  forget(): void {
    for (const tap of TAPS) {
      this.#movements[tap].drift = UNMEASURED;
      this.#movements[tap].speed = UNMEASURED;
    }
  }

  /** `group`: which of the arrays these values are, in the order of the sorter. Keeps the step, too. */
  measure(
    group: number,
    values: OrderedValues,
    reference: LayerReference | null,
    step: number,
  ): void {
    const taps = this.#groups[group]!;
    for (const tap of reference === null ? [] : taps) {
      const from = reference![tap];
      if (from === null) continue;
      const twin = taps.find((one) => reference![one] === from)!;
      const movement = this.#movements[tap];
      movement.drift =
        twin === tap
          ? this.#meters[tap].measure(
              values.of,
              values.sorted,
              values.sigmas,
              from,
            )
          : this.#movements[twin].drift;
      movement.speed =
        twin === tap || this.#isFollowing[tap]
          ? this.#measureSpeed(tap, taps[0]!, values, from, step)
          : this.#movements[twin].speed;
    }
    this.keep(group, values, step);
  }

  /** Keeps what the speed at the step after is measured from, and measures nothing. */
  keep(group: number, { of, sorted }: OrderedValues, step: number): void {
    const taps = this.#groups[group]!;
    this.#meters[taps[0]!].keep(of, sorted);
    for (const tap of taps) {
      this.#keptSteps[tap] = step;
      this.#isFollowing[tap] = false;
    }
  }

  /** Goes on from what another meter, of a layer of the same shape, has kept. */
  follow(other: LayerDrift): void {
    for (const group of other.#groups)
      for (const tap of group) {
        const keeper = other.#isFollowing[tap] ? tap : group[0]!;
        this.#meters[tap].follow(other.#meters[keeper]);
        this.#keptSteps[tap] = other.#keptSteps[tap];
        this.#isFollowing[tap] = true;
      }
  }

  /** Adds to `references` what drift of the group's taps is measured from, when it is measured from here. */
  takeReference(
    group: number,
    { of, sorted, sigmas }: OrderedValues,
    references: Record<Tap, DriftReference | null>,
  ): void {
    const taken = takeReference(of, sorted, sigmas);
    for (const tap of this.#groups[group]!) references[tap] = taken;
  }

  /** The first of a group has kept it for all, unless each has followed another. */
  #measureSpeed(
    tap: Tap,
    first: Tap,
    { of, sorted, sigmas }: OrderedValues,
    reference: DriftReference,
    step: number,
  ): Distances {
    if (this.#keptSteps[tap] !== step - 1) return UNMEASURED;
    const keeper = this.#meters[this.#isFollowing[tap] ? tap : first];
    return keeper.measureSpeed(of, sorted, sigmas, reference);
  }
}

function groupsOf(taps: MeasuredTaps): readonly (readonly Tap[])[] {
  const arrays = [...new Set(TAPS.map((tap) => taps[tap]))];
  return arrays.map((array) => TAPS.filter((tap) => taps[tap] === array));
}
