import { expect, test } from "vitest";
import { createSource, drawSamples } from "../../../src/data/dataSet";

function images(size: number, count: number): Float32Array[] {
  const source = createSource({ kind: "digits", size }, 7);
  const { features } = drawSamples(source, count);
  return Array.from({ length: count }, (_, i) =>
    features.subarray(i * size * size, (i + 1) * size * size),
  );
}

/** The picture at a quarter of the size, each pixel the mean of 2 × 2. */
function halve(image: Float32Array, size: number): number[] {
  const half = size / 2;
  return Array.from({ length: half * half }, (_, i) => {
    const at = 2 * Math.floor(i / half) * size + 2 * (i % half);
    return (
      (image[at]! +
        image[at + 1]! +
        image[at + size]! +
        image[at + size + 1]!) /
      4
    );
  });
}

function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    sa += a[i]!;
    sb += b[i]!;
    saa += a[i]! ** 2;
    sbb += b[i]! ** 2;
    sab += a[i]! * b[i]!;
  }
  return (
    (n * sab - sa * sb) / Math.sqrt((n * saa - sa ** 2) * (n * sbb - sb ** 2))
  );
}

test("one seed draws the same figures at every size", () => {
  const large = images(28, 40);
  images(14, 40).forEach((small, i) => {
    expect(correlation(small, halve(large[i]!, 28))).toBeGreaterThan(0.95);
  });
});

test("two samples of one digit are different figures", () => {
  const [first, again] = [0, 10].map((i) => images(28, 20)[i]!);
  expect(correlation(first!, again!)).toBeLessThan(0.9);
});

test("the ink stays on the paper: hardly any of it is in the outermost pixels", () => {
  const size = 28;
  let [all, edge] = [0, 0];
  for (const image of images(size, 500))
    image.forEach((value, i) => {
      const [x, y] = [i % size, Math.floor(i / size)];
      all += value;
      if (x === 0 || y === 0 || x === size - 1 || y === size - 1) edge += value;
    });
  expect(edge / all).toBeLessThan(0.03);
});

test("paper is 0 and ink at most 1, give or take the grain", () => {
  for (const image of images(12, 200)) {
    expect(Math.min(...image)).toBeGreaterThanOrEqual(-0.03 - 1e-6);
    expect(Math.max(...image)).toBeLessThanOrEqual(1.03 + 1e-6);
    expect(Math.max(...image)).toBeGreaterThan(0.5);
  }
});
