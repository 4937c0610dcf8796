/**
 * @file What is measured of each unit of a layer at a replayed step, how that is written, and the order that it puts the units in.
 */
import type { RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { pictureAtStep } from "../../lab/selectors";
import type { UnitOrder } from "../../lab/view";
import { unitSaturations } from "../../measure/saturation";
import type { Ruler } from "../../measure/rulers";
import { unitDrifts } from "../../measure/unitDrift";
import type { Snapshot } from "../../recording/snapshot";
import {
  formatDigits,
  formatDrift,
  formatShare,
} from "../../controls/numberFormat";
import { whyNone } from "../../views/rulers/whyNone";
import { referenceValues, unitValuesOf } from "./shownValues";

/** [units] each. */
export interface UnitMeasures {
  /** Null until the reference step has been replayed. */
  readonly drift: Float64Array | null;
  readonly saturation: Float64Array;
  /** Norm of the gradient of the unit's incoming weights, on the next batch; null where the layer is frozen. */
  readonly gradient: Float64Array | null;
}

type MeasureName = keyof UnitMeasures;

/** What is shown beside each unit: what they are sorted by, drift where that is their number. */
export const measureOfOrder = (order: UnitOrder): MeasureName =>
  order === "number" ? "drift" : order;

interface Measured {
  readonly reference: Float32Array | null;
  readonly key: string;
  readonly measures: UnitMeasures;
}

/** Measured once: a snapshot never changes. */
const measuredOf = new WeakMap<Snapshot, Measured>();

/** At the step of the run's last snapshot; null where there is none. `layer` counts from 1. */
export function unitMeasures(
  state: LabState,
  run: RunName,
  layer: number,
): UnitMeasures | null {
  const { snapshot } = state.replays[run];
  if (snapshot === null || !snapshot.taps[layer - 1]) return null;
  const { activation } = state.experiment.runs[run];
  const { tap, ruler } = state.view;
  const reference = referenceValues(state, run, layer);
  const key = `${layer}/${tap}/${activation}/${ruler}`;
  const found = measuredOf.get(snapshot);
  if (found?.key === key && found.reference === reference)
    return found.measures;
  const { units, inputs, dWeights } = snapshot.layers[layer - 1]!;
  const taps = snapshot.taps[layer - 1]!;
  const of = (values: Float32Array) => unitValuesOf(values, units);
  const measures = {
    drift: reference && unitDrifts(of(taps[tap]), of(reference), ruler),
    saturation: unitSaturations(of(taps.preactivation), activation),
    gradient: dWeights && columnNorms(dWeights, inputs, units),
  };
  measuredOf.set(snapshot, { reference, key, measures });
  return measures;
}

/** Why no unit has a drift at that step, as a sentence; null where they may have one. `layer` counts from 1. */
export function whyNoUnitDrift(
  state: LabState,
  run: RunName,
  layer: number,
): string | null {
  const { snapshot } = state.replays[run];
  if (snapshot === null) return null;
  const column = pictureAtStep(state.runs[run].recording, snapshot.step);
  return whyNone(state, run, "drift", layer, column);
}

/** Euclidean, of each column of [rows, columns]. */
export function columnNorms(
  values: Float32Array,
  rows: number,
  columns: number,
): Float64Array {
  const norms = new Float64Array(columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      norms[column]! += values[row * columns + column]! ** 2;
  return norms.map((sum) => Math.sqrt(sum));
}

/** Units, from 1: by number, or the greatest first, of whichever run has it greater; as many as `units`. */
export function orderUnits(
  units: number,
  order: UnitOrder,
  measures: readonly (UnitMeasures | null)[],
): readonly number[] {
  const numbers = Array.from({ length: units }, (_, index) => index + 1);
  if (order === "number") return numbers;
  const greatest = (unit: number) =>
    Math.max(
      ...measures.map((one) => {
        const value = one?.[order]?.[unit - 1];
        return value !== undefined && Number.isFinite(value) ? value : -1;
      }),
    );
  return numbers.sort((a, b) => greatest(b) - greatest(a) || a - b);
}

/** Norms of gradients: far from 1, three digits that count; "–" where there is no number. */
const formatNorm = (value: number): string => formatDigits(value, 3);

const FORMATS: Readonly<
  Record<keyof UnitMeasures, (value: number, ruler: Ruler) => string>
> = {
  drift: formatDrift,
  saturation: formatShare,
  gradient: formatNorm,
};

/** A drift has its ruler's sign. */
export const formatUnitMeasure = (
  measure: keyof UnitMeasures,
  value: number,
  ruler: Ruler,
): string => FORMATS[measure](value, ruler);
