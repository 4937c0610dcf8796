/**
 * @file The same networks for every library: sizes, first weights, batches. Numbers are random: what is timed does not
 * depend on them.
 */

export const LEARNING_RATE = 0.005;
export const MOMENTUM = 0.9;
export const BN_EPSILON = 1e-5;
export const RUNNING = 0.1;
const BATCHES = 8;

/** Numbers from −1 to 1 (mulberry32). */
function uniforms(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

/** [inputs, units] of each layer, row-major. */
export function firstWeights({ dims }) {
  const next = uniforms(1);
  return dims.slice(1).map((units, l) => {
    const limit = Math.sqrt(6 / (dims[l] + units));
    return Float32Array.from({ length: dims[l] * units }, () => limit * next());
  });
}

export function batchesOf({ dims, batchSize }) {
  const next = uniforms(2);
  const classes = dims.at(-1);
  return Array.from({ length: BATCHES }, () => ({
    features: Float32Array.from({ length: batchSize * dims[0] }, next),
    labels: Int32Array.from({ length: batchSize }, () =>
      Math.floor(((next() + 1) / 2) * classes),
    ),
  }));
}
