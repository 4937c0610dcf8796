/**
 * @file A short name for a long list of numbers: two 32-bit hashes over their bits (MurmurHash3's mixing, two seeds).
 * Equal fingerprints mean, for all practical purposes, equal bits; it is no protection against intent.
 */

const rotate = (x: number, by: number) => (x << by) | (x >>> (32 - by));

function absorb(hash: number, word: number, by: number): number {
  const k = Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
  return (Math.imul(rotate(hash ^ k, by), 5) + 0xe6546b64) | 0;
}

function finish(hash: number): string {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, "0");
}

/** The one bit pattern that stands for every NaN: engines may store any. */
const NAN_BITS = 0x7fc00000;

export type FingerprintState = readonly [high: number, low: number];

export class Fingerprint {
  #high = 0x2c1b3c6d;
  #low = 0x297a2d39;
  readonly #float = new Float64Array(1);
  readonly #words = new Int32Array(this.#float.buffer);

  /** All that was added so far. */
  get state(): FingerprintState {
    return [this.#high, this.#low];
  }

  set state([high, low]: FingerprintState) {
    this.#high = high;
    this.#low = low;
  }

  /** Order matters. Values are taken by their bits, so 0 and −0 differ; all NaN are alike. */
  add(values: Float32Array): void {
    const words = new Int32Array(
      values.buffer,
      values.byteOffset,
      values.length,
    );
    for (let i = 0; i < words.length; i++) {
      const value = values[i]!;
      this.#addWord(value === value ? words[i]! : NAN_BITS);
    }
  }

  /** A double, by its bits. */
  addNumber(x: number): void {
    this.#float[0] = x === x ? x : NaN;
    this.#addWord(x === x ? this.#words[0]! : 0);
    this.#addWord(x === x ? this.#words[1]! : NAN_BITS);
  }

  /** 16 hexadecimal digits for all that was added so far. */
  toString(): string {
    return finish(this.#high) + finish(this.#low);
  }

  #addWord(word: number): void {
    this.#high = absorb(this.#high, word, 13);
    this.#low = absorb(this.#low, word + this.#high, 17);
  }
}
