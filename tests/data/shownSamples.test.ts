import { expect, test } from "vitest";
import { createDataSet, createShownDataSet } from "../../src/data/dataSet";
import { bytesOf } from "./bytesOf";

/** They are compared as bytes. */
const NO_SAMPLES = { training: null, heldOut: null, probe: null };

test("the data set is the same whether its samples are shown or not", () => {
  for (const spec of [
    { kind: "digits", size: 8 },
    { kind: "rings", noise: 0.1 },
  ] as const) {
    const shown = createShownDataSet(spec, 4).data;
    const unshown = createDataSet(spec, 4);
    expect({ ...shown, ...NO_SAMPLES }).toEqual({ ...unshown, ...NO_SAMPLES });
    expect(bytesOf(shown).equals(bytesOf(unshown))).toBe(true);
  }
});

test("images are shown as they were drawn: paper 0, ink up to 1, a little grain", () => {
  const { shown } = createShownDataSet({ kind: "digits", size: 8 }, 1);
  expect(shown.images).toEqual({ size: 8 });
  const { features } = shown.heldOut;
  expect(Math.min(...features)).toBeGreaterThan(-0.1);
  expect(Math.max(...features)).toBeLessThan(1.1);
  expect(features.some((ink) => ink > 0.6)).toBe(true);
});

test("points are shown where the network sees them", () => {
  const spec = { kind: "xor", noise: 0.2 } as const;
  const { data, shown } = createShownDataSet(spec, 2);
  expect(shown.images).toBeNull();
  expect(shown.heldOut).toEqual(data.heldOut);
});
