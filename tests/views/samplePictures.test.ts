import { expect, test } from "vitest";
import { createShownDataSet } from "../../src/data/dataSet";
import { imageOf, planeOf } from "../../src/views/samplePictures";

test("an image is the sample's own, without the paper's grain, and the same object each time", () => {
  const { shown } = createShownDataSet({ kind: "digits", size: 8 }, 1);
  const image = imageOf(shown, shown.probe, 3);
  expect(image.size).toBe(8);
  const drawn = shown.probe.features.subarray(3 * 64, 4 * 64);
  Array.from(image.values).forEach((ink, pixel) =>
    expect([0, drawn[pixel]]).toContain(ink),
  );
  expect(Math.max(...Array.from(image.values))).toBe(Math.max(...drawn));
  expect(imageOf(shown, shown.probe, 3)).toBe(image);
  expect(imageOf(shown, shown.heldOut, 3)).not.toBe(image);
});

test("every point lies within the plane that is shown, and the followed sample is that of the probe", () => {
  const { shown } = createShownDataSet({ kind: "spirals", noise: 0.3 }, 1);
  const frame = planeOf(shown, shown.heldOut, null, [2], 5);
  expect(Math.max(...frame.points.map(Math.abs))).toBeLessThan(frame.extent);
  expect(frame.cross).toEqual([...shown.probe.features.subarray(10, 12)]);
  expect([...frame.marked]).toEqual([2]);
  expect(frame.choices).toBe(shown.probe.features);
});

test("where no sample is followed, none can be chosen", () => {
  const { shown } = createShownDataSet({ kind: "xor", noise: 0.1 }, 1);
  expect(planeOf(shown, shown.probe, null, []).choices).toBeNull();
});
