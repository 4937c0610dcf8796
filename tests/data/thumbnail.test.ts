import { expect, test } from "vitest";
import { DATA_KINDS, dataOf } from "../../src/data/dataSpec";
import { thumbnail } from "../../src/data/thumbnail";
import type { Thumbnail } from "../../src/data/thumbnail";
import { PLANE_KINDS } from "./anyDataSpec";

function points(thumbnail: Thumbnail) {
  if (thumbnail.kind !== "points") throw new Error("expected points");
  return thumbnail;
}

test("the thumbnail of digits holds one image of each digit with values from 0 to 1", () => {
  const digits = thumbnail({ kind: "digits", size: 16 });
  if (digits.kind !== "images") throw new Error("expected images");
  expect(digits.size).toBe(16);
  expect(digits.images).toHaveLength(10);
  for (const image of digits.images) {
    expect(image).toHaveLength(256);
    expect(Math.min(...image)).toBe(0);
    expect(Math.max(...image)).toBeGreaterThan(0.5);
    expect(Math.max(...image)).toBeLessThanOrEqual(1);
  }
});

test.each(PLANE_KINDS)(
  "the thumbnail of %s shows points of all classes",
  (kind) => {
    const { points: xy, labels } = points(thumbnail(dataOf(kind, 0.05)));
    expect(xy).toHaveLength(2 * labels.length);
    expect(new Set(labels).size).toBe(Math.max(...labels) + 1);
    expect(Math.max(...xy.map(Math.abs))).toBeLessThan(2);
  },
);

test("the thumbnail follows the noise", () => {
  const of = (noise: number) => points(thumbnail({ kind: "rings", noise }));
  expect(of(0.3).points).not.toEqual(of(0.1).points);
});

test.each(DATA_KINDS)("the thumbnail of %s is always the same", (kind) => {
  expect(thumbnail(dataOf(kind))).toEqual(thumbnail(dataOf(kind)));
});
