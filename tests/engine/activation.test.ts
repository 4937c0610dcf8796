import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ACTIVATION_OBJECTS,
  ACTIVATIONS,
  type Activation,
  type Saturation,
} from "../../src/engine/activations";
import { plainKernels } from "../../src/engine/kernels/plainKernels";

const { activate, activateBackward } = plainKernels;

const logistic = (v: number) => 1 / (1 + Math.exp(-v));

/** Closed forms, in double. */
const EXACT = {
  sigmoid: {
    value: logistic,
    slope: (v) => logistic(v) * (1 - logistic(v)),
  },
  tanh: { value: Math.tanh, slope: (v) => 1 - Math.tanh(v) ** 2 },
  relu: { value: (v) => Math.max(0, v), slope: (v) => (v > 0 ? 1 : 0) },
  leakyRelu: {
    value: (v) => (v > 0 ? v : 0.01 * v),
    slope: (v) => (v > 0 ? 1 : 0.01),
  },
  silu: {
    value: (v) => v * logistic(v),
    slope: (v) => logistic(v) * (1 + v * (1 - logistic(v))),
  },
  identity: { value: (v) => v, slope: () => 1 },
} satisfies Record<
  Activation,
  { value: (v: number) => number; slope: (v: number) => number }
>;

const valueOf = (kind: Activation, x: number): number => {
  const values = Float32Array.of(x);
  activate(kind, values, values, 1);
  return values[0]!;
};

const slopeOf = (kind: Activation, x: number): number => {
  const input = Float32Array.of(x);
  const d = Float32Array.of(1);
  activateBackward(kind, input, Float32Array.of(valueOf(kind, x)), d, 1);
  return d[0]!;
};

const GRID = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 100);

/**
 * What is flat, and what just passes, a thousandth off each edge; the bound between them is a share of the largest slope. What
 * never saturates passes everywhere: leaky ReLU a hundredth.
 */
function edgesOf(saturation: Saturation) {
  switch (saturation.kind) {
    case "flat": {
      const [inner, outer] = [0.999, 1.001].map((r) => r * saturation.beyond);
      const flat = [
        -outer!,
        outer!,
        ...GRID.filter((v) => Math.abs(v) > outer!),
      ];
      return { flat, passing: [-inner!, inner!], bound: 0.0591 };
    }
    case "flatBelow": {
      const outer = 1.001 * saturation.below;
      const flat = [outer, ...GRID.filter((v) => v < outer)];
      return { flat, passing: [0.999 * saturation.below], bound: 0.0591 };
    }
    case "dead":
      return {
        flat: GRID.filter((v) => v <= 0),
        passing: [0.001],
        bound: 1e-9,
      };
    case "never":
      return { flat: [], passing: GRID, bound: 0.0099 };
    default:
      return saturation satisfies never;
  }
}

const someFloats = fc.float({ min: -20, max: 20, noNaN: true });

describe.each(ACTIVATIONS)("%s", (kind) => {
  const x = Float32Array.of(-9, -3, -1.3, -0.5, 0, 0.5, 3, 9, NaN);

  test("its value and slope are the textbook's", () => {
    for (const v of x.subarray(0, -1)) {
      expect(valueOf(kind, v)).toBeCloseTo(EXACT[kind].value(v), 5);
      expect(slopeOf(kind, v)).toBeCloseTo(EXACT[kind].slope(v), 5);
    }
  });

  test("NaN stays NaN; in place it yields the same", () => {
    const y = new Float32Array(x.length);
    activate(kind, x, y, x.length);
    const inPlace = x.slice();
    activate(kind, inPlace, inPlace, x.length);
    expect(inPlace).toEqual(y);
    expect(y.at(-1)).toBeNaN();
  });

  test("its slope is that of its values", () => {
    // central differences are off by h²/6·|φ‴|, |φ‴| ≤ 2 (that of tanh at 0), and by the rounding of values, 2·6.5 ulp / h
    const h = 2 ** -5;
    const rounding = (x: number) => (13 * 2 ** -23 * Math.max(1, x)) / h;
    fc.assert(
      fc.property(someFloats, (x) => {
        fc.pre(Math.abs(x) > h);
        const rise = valueOf(kind, x + h) - valueOf(kind, x - h);
        const step = Math.fround(x + h) - Math.fround(x - h);
        const error = Math.abs(rise / step - slopeOf(kind, x));
        expect(error).toBeLessThan((2 / 6) * h * h + rounding(Math.abs(x)));
      }),
    );
  });

  test("it takes its slope from the output alone, where that is all it says to need", () => {
    if (ACTIVATION_OBJECTS[kind].slopeNeedsInput) return;
    fc.assert(
      fc.property(someFloats, (x) => {
        const y = Float32Array.of(valueOf(kind, x));
        const d = Float32Array.of(1);
        activateBackward(kind, y, y, d, 1);
        expect(d[0]).toBe(slopeOf(kind, x));
      }),
    );
  });

  test("it is increasing to the bit, where it says so", () => {
    if (!ACTIVATION_OBJECTS[kind].isIncreasing) return;
    const [value, next] = [new Float32Array(1), new Float32Array(1)];
    const bits = new Int32Array(next.buffer);
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (x) => {
        value[0] = next[0] = x;
        bits[0]! += x > 0 ? 1 : -1;
        fc.pre(next[0]! > x);
        expect(valueOf(kind, next[0]!)).toBeGreaterThanOrEqual(
          valueOf(kind, value[0]!),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("what it counts as saturated is where its slope is nearly gone", () => {
    const slope = (v: number) => Math.abs(EXACT[kind].slope(v));
    const most = Math.max(...GRID.map(slope));
    const { flat, passing, bound } = edgesOf(
      ACTIVATION_OBJECTS[kind].saturation,
    );
    for (const v of flat) expect(slope(v)).toBeLessThan(bound * most);
    for (const v of passing) expect(slope(v)).toBeGreaterThan(bound * most);
  });

  test("it comes close to its bounds, and never beyond", () => {
    const ys = Array.from({ length: 400 }, (_, i) =>
      valueOf(kind, (i - 200) / 20),
    );
    const [low, high] = ACTIVATION_OBJECTS[kind].bounds;
    const [least, most] = [Math.min(...ys), Math.max(...ys)];
    expect(least).toBeGreaterThanOrEqual(low);
    expect(most).toBeLessThanOrEqual(high);
    expect(low === -Infinity || least - low < 0.01).toBe(true);
    expect(high === Infinity || high - most < 0.01).toBe(true);
  });
});
