/**
 * @file How far a tap has moved, by each ruler: where a recording has it, and why it may have no number.
 */
import type { Ruler } from "../../measure/rulers";
import type { ColumnOf, TapColumns } from "../chunk";

/** Since the reference step, and since the step before. */
export const MOVEMENT_COLUMNS = {
  drift: {
    sigmaThen: "drift",
    values: "driftInValues",
    sigmaNow: "driftInSigmaNow",
  },
  speed: {
    sigmaThen: "speed",
    values: "speedInValues",
    sigmaNow: "speedInSigmaNow",
  },
} as const satisfies {
  readonly [Of in "drift" | "speed"]: Readonly<
    Record<Ruler, ColumnOf<"tap", "number", Of>>
  >;
};

export type Movement = keyof typeof MOVEMENT_COLUMNS;

/** [T]. */
export const movementBy = (
  series: TapColumns,
  movement: Movement,
  ruler: Ruler,
): Float32Array => series[MOVEMENT_COLUMNS[movement][ruler]];

/** Values that are not finite · a tap without spread, at the reference step or at the step itself, to measure by. */
export type NoMovement = "notFinite" | "noSpreadThen" | "noSpreadNow";

/** Null where there is a number, and where nothing is known yet. */
export function whyNoMovement(
  series: TapColumns,
  movement: Movement,
  ruler: Ruler,
  column: number,
): NoMovement | null {
  if (series.notFinite[column]! > 0) return "notFinite";
  const moved = movementBy(series, movement, "values")[column]!;
  const measured = movementBy(series, movement, ruler)[column]!;
  if (!Number.isFinite(moved) || !Number.isNaN(measured)) return null;
  return ruler === "sigmaNow" ? "noSpreadNow" : "noSpreadThen";
}
