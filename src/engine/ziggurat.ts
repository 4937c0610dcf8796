/**
 * @file Normal numbers at the price of one integer each, by the ziggurat method (Marsaglia & Tsang 2000): the density lies
 * under 128 stacked strips of equal area; a point in a strip is nearly always under the curve already.
 */
import { exp, log } from "./elementary";
import type { RandomStream } from "./random";

const STRIPS = 128;
/** Where the tail begins, and the area of each strip, of the paper's table for 128 strips; of exp(−x²/2), not normalised. */
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;
/** The sign and 24 bits of the value come from the bits that do not name the strip. */
const INDEX_BITS = 7;
const VALUE_SCALE = 2 ** -24;

const density = (x: number) => exp(-0.5 * x * x);

/** Right edges of the strips, the base strip's first: as wide as its area would be without a tail; then 0. */
const edges = new Float64Array(STRIPS + 1);
const heights = new Float64Array(STRIPS + 1);
edges[0] = AREA / density(TAIL);
edges[1] = TAIL;
for (let i = 2; i < STRIPS; i++) {
  const below = edges[i - 1]!;
  edges[i] = Math.sqrt(-2 * log(AREA / below + density(below)));
}
for (let i = 0; i <= STRIPS; i++) heights[i] = density(edges[i]!);

/** N(0, 1). */
export function zigguratNormal(random: RandomStream): number {
  for (;;) {
    const bits = random.nextUint32() | 0;
    const strip = bits & (STRIPS - 1);
    const x = (bits >> INDEX_BITS) * VALUE_SCALE * edges[strip]!;
    const size = x < 0 ? -x : x;
    if (size < edges[strip + 1]!) return x;
    if (strip === 0) return x < 0 ? -tail(random) : tail(random);
    const [low, high] = [heights[strip]!, heights[strip + 1]!];
    if (low + random.uniform() * (high - low) < density(x)) return x;
  }
}

/** Beyond TAIL, by Marsaglia's method of 1964. 1 − u is never 0. */
function tail(random: RandomStream): number {
  for (;;) {
    const x = -log(1 - random.uniform()) / TAIL;
    const y = -log(1 - random.uniform());
    if (2 * y > x * x) return TAIL + x;
  }
}
