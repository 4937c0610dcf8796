/**
 * @file The weights of one unit.
 */
import type { LayerSnapshot } from "../../recording/layerSnapshot";

/** [inputs]; `unit` from 0. Allocates. */
export function incomingWeights(
  {
    weights,
    inputs,
    units,
  }: Pick<LayerSnapshot, "weights" | "inputs" | "units">,
  unit: number,
): Float32Array {
  return Float32Array.from(
    { length: inputs },
    (_, input) => weights[input * units + unit]!,
  );
}

/** The largest magnitude in them all; 1 where there is none. */
export function largest(all: readonly (Float32Array | null)[]): number {
  let most = 0;
  for (const weights of all)
    for (const weight of weights ?? []) {
      const magnitude = Math.abs(weight);
      if (Number.isFinite(magnitude)) most = Math.max(most, magnitude);
    }
  return most > 0 ? most : 1;
}
