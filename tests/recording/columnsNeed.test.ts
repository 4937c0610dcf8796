import { expect, test } from "vitest";
import { columnsNeed } from "../../src/recording/capacity";
import { Recording } from "../../src/recording/recording";

test.each([2 ** 12, 2 ** 15, 2 ** 17, 2 ** 24])(
  "with a budget of %d bytes, a recording takes and keeps what is announced",
  (budget) => {
    const shape = { units: [3, 2], probeSamples: 128, steps: 50 };
    const recording = new Recording(shape, budget);
    const { bytes, stride } = columnsNeed(shape, budget);
    expect(bytes).toBe(recording.bytes);
    expect(stride).toBe(recording.stride);
  },
);
