/**
 * @file Pseudo-random numbers that are the same everywhere: xoshiro128** (Blackman & Vigna 2018), integer arithmetic
 * on 32 bits. A stream is named by (seed, stream number), and its parts, where it has such, by an index; streams never
 * share draws.
 */
import { log } from "./elementary";

/** Stream numbers. Weights of dense layer l come from stream weights + l·WEIGHT_STREAM_STEP, so that what one layer draws never depends on another. */
export const STREAM = {
  weights: 1,
  batches: 2,
  data: 3,
  jitter: 4,
  noise: 5,
  batchNoise: 6,
  probeNoise: 7,
} as const;
/** Leaves room for other streams between those of the layers. */
export const WEIGHT_STREAM_STEP = 16;

export type RandomState = readonly [number, number, number, number];

const rotate = (x: number, by: number) => (x << by) | (x >>> (32 - by));

/** A bijection of 32-bit integers in which every input bit moves about half of the output bits (Wellons' lowbias32). */
function mix(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

/** Four words from (seed, stream, index); the constants are 2³²/φ and another odd number, never all zero for any input. */
function seeded(seed: number, stream: number, index: number): RandomState {
  const a = mix(seed ^ mix(Math.imul(index, 0x9e3779b9)));
  const b = mix(mix(stream ^ 0x6a09e667) ^ a);
  return [a | 1, b, mix(b + 0x9e3779b9), mix(a ^ (b + 0x3c6ef372))];
}

export class RandomStream {
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;

  /** seed: unsigned 32-bit integer. stream: any 32-bit integer, see STREAM. index: a whole number, of the stream's parts. */
  constructor(seed: number, stream: number, index = 0) {
    this.restart(seed, stream, index);
  }

  /** As if it were new. */
  restart(seed: number, stream: number, index = 0): void {
    this.state = seeded(seed, stream, index);
  }

  get state(): RandomState {
    return [this.#a, this.#b, this.#c, this.#d];
  }

  set state([a, b, c, d]: RandomState) {
    this.#a = a | 0;
    this.#b = b | 0;
    this.#c = c | 0;
    this.#d = d | 0;
  }

  /** An integer in [0, 2³²). */
  nextUint32(): number {
    const result = Math.imul(rotate(Math.imul(this.#b, 5), 7), 9) >>> 0;
    const t = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= t;
    this.#d = rotate(this.#d, 11);
    return result;
  }

  /** [0, 1), a multiple of 2⁻³². */
  uniform(): number {
    return this.nextUint32() / 2 ** 32;
  }

  /** N(0, 1) by Marsaglia's polar method; the second number of the pair is dropped, so that the state stays four words. */
  normal(): number {
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const s = x * x + y * y;
      if (s > 0 && s < 1) return x * Math.sqrt((-2 * log(s)) / s);
    }
  }

  /** An integer in [0, n), each equally likely; 1 ≤ n ≤ 2³². */
  integer(n: number): number {
    const limit = 2 ** 32 - (2 ** 32 % n);
    let x = this.nextUint32();
    while (x >= limit) x = this.nextUint32();
    return x % n;
  }

  /** Permutes in place (Fisher–Yates). */
  shuffle(values: Int32Array): void {
    for (let i = values.length - 1; i > 0; i--) {
      const j = this.integer(i + 1);
      const kept = values[i]!;
      values[i] = values[j]!;
      values[j] = kept;
    }
  }
}
