import { expect, test } from "vitest";
import { countCorrect } from "../../src/engine/kernels/accuracy";
import { softmaxCrossEntropy } from "../../src/engine/kernels/softmaxCrossEntropy";
import { squaredError } from "../../src/engine/kernels/squaredError";

test("cross-entropy of equal logits is ln C, its gradient 1/C − onehot, over B", () => {
  const z = Float32Array.of(5, 5, 5, 99, -2, -2, -2, 99);
  const d = new Float32Array(8).fill(9);
  const loss = softmaxCrossEntropy(z, Int32Array.of(0, 2), d, 2, 4, 3);
  expect(loss).toBeCloseTo(Math.log(3), 6);
  const third = 1 / 6;
  [third - 0.5, third, third, 0, third, third, third - 0.5, 0].forEach(
    (value, i) => expect(d[i]).toBeCloseTo(value, 6),
  );
});

test("cross-entropy does not overflow, and of a certain answer it is 0", () => {
  const z = Float32Array.of(1e30, 0, 0, 0);
  const d = new Float32Array(4);
  expect(softmaxCrossEntropy(z, Int32Array.of(0), d, 1, 4, 3)).toBe(0);
  expect(Math.max(...d.map(Math.abs))).toBeLessThan(1e-30);
  expect(softmaxCrossEntropy(z, Int32Array.of(1), d, 1, 4, 3)).toBe(
    Math.fround(1e30),
  );
});

test.each([NaN, Infinity])("a logit of %s makes the loss NaN", (value) => {
  for (let c = 0; c < 3; c++) {
    const z = new Float32Array(4);
    z[c] = value;
    expect(
      softmaxCrossEntropy(z, Int32Array.of(1), new Float32Array(4), 1, 4, 3),
    ).toBeNaN();
  }
});

test("squared error is summed over outputs and averaged over samples", () => {
  const y = Float32Array.of(1, 2, 0, 0, 3, 4, 0, 0);
  const target = Float32Array.of(0, 0, 0, 0, 3, 2, 0, 0);
  const d = new Float32Array(8);
  expect(squaredError(y, target, d, 2, 4)).toBe((1 + 4 + 4) / 2);
  expect([...d]).toEqual([1, 2, 0, 0, 0, 2, 0, 0]);
});

test("the first of equal outputs is the answer; padding is none", () => {
  const outputs = Float32Array.of(1, 1, 0, 9, 0, 2, 2, 9);
  expect(countCorrect(outputs, Int32Array.of(0, 1), 2, 4, 3)).toBe(2);
  expect(countCorrect(outputs, Int32Array.of(1, 2), 2, 4, 3)).toBe(0);
});
