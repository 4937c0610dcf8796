import fc from "fast-check";
import { expect, test } from "vitest";
import { padded } from "../../src/engine/arena";
import {
  multiply,
  multiplyTransposed,
  sumColumns,
  transpose,
} from "../../src/engine/kernels/matmul";
import { RandomStream } from "../../src/engine/random";

const f = Math.fround;
const shape = fc.record({
  batch: fc.integer({ min: 1, max: 9 }),
  inner: fc.integer({ min: 1, max: 19 }),
  units: fc.integer({ min: 1, max: 13 }),
  seed: fc.nat(),
  hasBias: fc.boolean(),
});

/** Numbers over many magnitudes, and now and then one that is not finite. */
function fill(length: number, random: RandomStream): Float32Array {
  const odd = [0, -0, 1e-40, Infinity, NaN];
  return Float32Array.from({ length }, () =>
    random.integer(60) === 0
      ? odd[random.integer(odd.length)]!
      : random.normal() * 2 ** (random.integer(20) - 10),
  );
}

test("tiles give the bits of the naive triple loop", () => {
  fc.assert(
    fc.property(shape, ({ batch, inner, units, seed, hasBias }) => {
      const random = new RandomStream(seed, 0);
      const stride = padded(inner);
      const columns = padded(units);
      const x = fill(batch * stride, random);
      const w = fill(inner * columns, random);
      const bias = hasBias ? fill(columns, random) : null;
      const out = new Float32Array(batch * columns);
      multiply(x, stride, w, bias, out, batch, inner, columns);
      const naive = new Float32Array(batch * columns);
      for (let i = 0; i < batch; i++)
        for (let j = 0; j < columns; j++) {
          let sum = bias?.[j] ?? 0;
          for (let k = 0; k < inner; k++)
            sum = f(sum + f(x[i * stride + k]! * w[k * columns + j]!));
          naive[i * columns + j] = sum;
        }
      expect(out).toEqual(naive);
    }),
  );
});

test("the transposed product gives the bits of a loop over the batch, and leaves padded rows alone", () => {
  fc.assert(
    fc.property(shape, ({ batch, inner: rows, units, seed }) => {
      const random = new RandomStream(seed, 0);
      const stride = padded(rows);
      const columns = padded(units);
      const x = fill(batch * stride, random);
      const d = fill(batch * columns, random);
      const out = new Float32Array(stride * columns).fill(7);
      multiplyTransposed(x, stride, d, out, batch, rows, columns);
      const naive = new Float32Array(stride * columns).fill(7);
      for (let k = 0; k < rows; k++)
        for (let j = 0; j < columns; j++) {
          let sum = 0;
          for (let i = 0; i < batch; i++)
            sum = f(sum + f(x[i * stride + k]! * d[i * columns + j]!));
          naive[k * columns + j] = sum;
        }
      expect(out).toEqual(naive);
    }),
  );
});

test("a matrix transposed twice is itself, and its elements have changed places", () => {
  const w = Float32Array.from({ length: 32 }, (_, i) => i);
  const once = new Float32Array(32);
  const twice = new Float32Array(32);
  transpose(w, once, 4, 8);
  transpose(once, twice, 8, 4);
  expect(once[4 * 3 + 2]).toBe(w[8 * 2 + 3]);
  expect(twice).toEqual(w);
});

test("column sums run over the batch in order", () => {
  const d = Float32Array.of(1e8, 1, 1, 0, -1e8, 1, 2, 0, 1, 1, 3, 0);
  const out = new Float32Array(4);
  sumColumns(d, out, 3, 4);
  expect([...out]).toEqual([1, 3, 6, 0]);
});
