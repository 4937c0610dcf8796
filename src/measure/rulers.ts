/**
 * @file What a movement of values is measured by: their own unit, or how widely they were or are spread.
 */

/**
 * values: as it is · sigmaThen: ÷ σ₀, the unit's deviation at the reference step, at least half the whole tap's · sigmaNow: ÷ the
 * unit's deviation now, at least half the whole tap's.
 */
export const RULERS = ["sigmaThen", "values", "sigmaNow"] as const;
export type Ruler = (typeof RULERS)[number];

/** One distance, by each ruler; NaN where the ruler has no length. */
export type Distances = Readonly<Record<Ruler, number>>;

export const UNMEASURED: Distances = {
  sigmaThen: NaN,
  values: NaN,
  sigmaNow: NaN,
};
