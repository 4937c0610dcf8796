/**
 * @file Which samples of the probe excite a unit most.
 */
import type { UnitValues } from "../../measure/unitValues";

export interface ExcitingSample {
  /** Of the probe, from 0. */
  readonly sample: number;
  readonly value: number;
}

/** The `count` samples with the greatest values, the greatest first, equals in their order; `unit` from 0. */
export function excitingSamples(
  { values, rows, stride }: UnitValues,
  unit: number,
  count: number,
): readonly ExcitingSample[] {
  return Array.from({ length: rows }, (_, sample) => ({
    sample,
    value: values[sample * stride + unit]!,
  }))
    .sort((a, b) => b.value - a.value)
    .slice(0, count);
}
