/**
 * @file How much a sample's values depend on the batch that it comes in.
 */

/**
 * The standard deviation of each unit's value over batches, ÷ that of all values of the tap, averaged over units.
 * jitter: [batches, units]; values: [samples, units].
 */
export function jitterShare(
  jitter: Float32Array,
  values: Float32Array,
  units: number,
): number {
  const rows = jitter.length / units;
  let sum = 0;
  for (let unit = 0; unit < units; unit++) {
    const column = Float64Array.from(
      { length: rows },
      (_, row) => jitter[row * units + unit]!,
    );
    sum += deviation(column);
  }
  return sum / units / deviation(values);
}

/** Biased; about the first value, so that equal values have exactly none. */
function deviation(values: Float32Array | Float64Array): number {
  const first = values[0]!;
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value - first;
    squares += (value - first) ** 2;
  }
  const n = values.length;
  return Math.sqrt(Math.max(0, (squares - (sum * sum) / n) / n));
}
