import { describe, expect, test } from "vitest";
import { RULERS } from "../../../src/measure/rulers";
import { TAPS } from "../../../src/recording/chunk";
import {
  measureOf,
  whyNoMeasure,
} from "../../../src/recording/measures/measures";
import {
  movementBy,
  whyNoMovement,
} from "../../../src/recording/measures/movement";
import { recordRun } from "../../../src/recording/recordRun";
import { RECORDING, SPEC } from "../../worker/smallRun";

const { recording } = recordRun({ ...SPEC, steps: 5 }, RECORDING);

/** Its weights are so small that no layer behind the first has any spread. */
const flat = recordRun(
  {
    ...SPEC,
    steps: 5,
    network: {
      ...SPEC.network,
      initialization: { kind: "normal", sigma: 1e-12 },
      layers: SPEC.network.layers.map((layer) => ({
        ...layer,
        normalization: "none" as const,
      })),
    },
  },
  RECORDING,
).recording;

test("each ruler has columns of its own, and σ₀'s are those that were always there", () => {
  const { linear } = recording.layer(1).taps;
  for (const movement of ["drift", "speed"] as const) {
    const columns = RULERS.map((ruler) => movementBy(linear, movement, ruler));
    expect(new Set(columns).size).toBe(3);
    expect(columns[0]).toBe(linear[movement]);
  }
});

describe("where there is no number, it is known why", () => {
  const why = (ruler: (typeof RULERS)[number]) =>
    whyNoMovement(flat.layer(1).taps.linear, "drift", ruler, 3);

  test("no spread at the reference step, or at the step itself", () => {
    expect(why("sigmaThen")).toBe("noSpreadThen");
    expect(why("sigmaNow")).toBe("noSpreadNow");
  });

  test("values can be measured by themselves", () => {
    expect(why("values")).toBeNull();
  });

  test("values that are not finite", () => {
    const series = { ...recording.layer(0).taps.linear };
    const notFinite = Uint16Array.of(0, 0, 7, 0, 0, 0);
    expect(whyNoMovement({ ...series, notFinite }, "drift", "values", 2)).toBe(
      "notFinite",
    );
  });

  test("where there is one, nothing is in its way", () => {
    for (const tap of TAPS)
      for (const ruler of RULERS)
        expect(
          whyNoMovement(recording.layer(0).taps[tap], "drift", ruler, 3),
        ).toBeNull();
    // there is no step before step 0, which is no matter of spread
    expect(
      whyNoMovement(recording.layer(0).taps.linear, "speed", "sigmaNow", 0),
    ).toBeNull();
  });

  test("a sum has none from the first step on that has none", () => {
    const path = measureOf(flat, "path", 2, "linear", "sigmaThen");
    expect(path(4)).toBeNaN();
    expect(whyNoMeasure(flat, "path", 2, "linear", "sigmaThen", 4)).toBe(
      "noSpreadThen",
    );
    expect(whyNoMeasure(flat, "path", 2, "linear", "values", 4)).toBeNull();
  });

  test("a measure that goes by no ruler is not asked", () => {
    expect(whyNoMeasure(flat, "std", 2, "linear", "sigmaNow", 4)).toBeNull();
    expect(whyNoMeasure(flat, "drift", 9, "linear", "sigmaNow", 4)).toBeNull();
  });
});
