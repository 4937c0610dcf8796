import fc from "fast-check";
import { expect, test } from "vitest";
import { dataOf, type DataKind } from "../../src/data/dataSpec";
import { createSource, drawSamples } from "../../src/data/dataSet";
import { anySeed } from "./anyDataSpec";

interface Point {
  readonly label: number;
  readonly x: number;
  readonly y: number;
}

function draw(
  kind: DataKind,
  noise: number,
  seed: number,
  count = 300,
): Point[] {
  const source = createSource(dataOf(kind, noise), seed);
  const { features, labels } = drawSamples(source, count);
  return [...labels].map((label, i) => ({
    label,
    x: features[2 * i]!,
    y: features[2 * i + 1]!,
  }));
}

const radius = ({ x, y }: Point) => Math.hypot(x, y);

function everyPoint(kind: DataKind, holds: (point: Point) => void) {
  fc.assert(
    fc.property(anySeed, (seed) => draw(kind, 0, seed).forEach(holds)),
    { numRuns: 10 },
  );
}

test("without noise, a point of the spirals lies on its arm", () => {
  everyPoint("spirals", (point) => {
    const r = radius(point);
    const angle = Math.atan2(point.y, point.x);
    const turns = angle / (2 * Math.PI) - 1.5 * r - point.label / 2;
    // In float32 near the centre an angle is known to 1e-7/r only.
    expect(Math.abs(turns - Math.round(turns)) * r).toBeLessThan(1e-6);
    expect(r).toBeLessThanOrEqual(1 + 1e-6);
  });
});

test("without noise, a point of the rings lies on its circle", () => {
  everyPoint("rings", (point) => {
    expect(radius(point)).toBeCloseTo((point.label + 1) / 3, 6);
  });
});

test("without noise, a point of xor is of class 1 exactly where the signs differ, off the axes, in the square", () => {
  everyPoint("xor", ({ label, x, y }) => {
    expect(label).toBe(x < 0 === y < 0 ? 0 : 1);
    for (const distance of [Math.abs(x), Math.abs(y)]) {
      expect(distance).toBeGreaterThan(0.07);
      expect(distance).toBeLessThanOrEqual(1);
    }
  });
});

test("each class of xor fills both of its quadrants evenly", () => {
  const points = draw("xor", 0, 1, 2000);
  for (const label of [0, 1]) {
    const right = points.filter((p) => p.label === label && p.x > 0).length;
    // 1,000 fair draws yield 500 ± 5 standard deviations of 15.8
    expect(Math.abs(right - 500)).toBeLessThan(79);
  }
});

test("the clouds of the gaussians stand at right angles at distance 1, with standard deviation √(0.2² + noise²)", () => {
  const noise = 0.3;
  const sigma = Math.sqrt(0.2 ** 2 + noise ** 2);
  const points = draw("gaussians", noise, 1, 8000);
  for (let label = 0; label < 4; label++) {
    const cloud = points.filter((point) => point.label === label);
    const angle = (label * Math.PI) / 2;
    const along = cloud.map(
      (p) => p.x * Math.cos(angle) + p.y * Math.sin(angle),
    );
    const across = cloud.map(
      (p) => p.y * Math.cos(angle) - p.x * Math.sin(angle),
    );
    for (const [values, centre] of [
      [along, 1],
      [across, 0],
    ] as const) {
      const deviations = values.map((value) => value - centre);
      const n = values.length;
      // Five standard errors: σ/√n of a mean, about σ²·√(2/n) of a variance.
      const meanDeviation = deviations.reduce((a, b) => a + b) / n;
      expect(Math.abs(meanDeviation)).toBeLessThan((5 * sigma) / Math.sqrt(n));
      const variance = deviations.reduce((a, b) => a + b * b, 0) / n;
      expect(Math.abs(variance / sigma ** 2 - 1)).toBeLessThan(
        5 * Math.sqrt(2 / n),
      );
    }
  }
});

test.each(["rings", "spirals"] as const)(
  "the noise of %s is the jitter's standard deviation in units of the radius",
  (kind) => {
    const noise = 0.5;
    const all = draw(kind, noise, 1, 8000);
    // E|p|² = E r² + 2·noise²: r² averages (1 + 4 + 9)/27 on the rings, 1/3 on the spirals.
    const still = kind === "rings" ? 14 / 27 : 1 / 3;
    const square = all.reduce((sum, p) => sum + radius(p) ** 2, 0) / all.length;
    expect(square).toBeCloseTo(still + 2 * noise ** 2, 1);
  },
);
