import { expect, test } from "vitest";
import {
  activate,
  activateBackward,
} from "../../src/engine/kernels/activation";
import { ACTIVATIONS } from "../../src/engine/networkSpec";

const x = Float32Array.of(-3, -0.5, 0, 0.5, 3, NaN);
const exact = {
  sigmoid: (v: number) => 1 / (1 + Math.exp(-v)),
  tanh: Math.tanh,
  relu: (v: number) => Math.max(0, v),
  identity: (v: number) => v,
};
const slope = {
  sigmoid: (v: number) => exact.sigmoid(v) * (1 - exact.sigmoid(v)),
  tanh: (v: number) => 1 - Math.tanh(v) ** 2,
  relu: (v: number) => (v > 0 ? 1 : 0),
  identity: () => 1,
};

test.each(ACTIVATIONS)(
  "%s and its slope are the textbook's, in place too; NaN stays",
  (kind) => {
    const y = new Float32Array(6);
    activate(kind, x, y, 6);
    const inPlace = x.slice();
    activate(kind, inPlace, inPlace, 6);
    expect(inPlace).toEqual(y);
    const d = new Float32Array(6).fill(2);
    activateBackward(kind, y, d, 6);
    for (let i = 0; i < 5; i++) {
      expect(y[i]).toBeCloseTo(exact[kind](x[i]!), 6);
      expect(d[i]).toBeCloseTo(2 * slope[kind](x[i]!), 5);
    }
    expect(y[5]).toBeNaN();
  },
);
