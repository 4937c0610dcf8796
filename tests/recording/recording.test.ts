import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BINS } from "../../src/recording/chunk";
import { bytesPerColumn } from "../../src/recording/capacity";
import { ChunkBuilder } from "../../src/recording/chunkBuilder";
import { Recording } from "../../src/recording/recording";
import { addRow, SHAPE } from "./chunkRows";
import { contentOf } from "./recordingContent";

const PLENTY = 2 ** 24;

/** Steps 0 … SHAPE.steps; after each step, `cut` says whether a chunk is taken. */
function recorded(
  budget: number,
  cut: (step: number) => boolean = () => false,
): Recording {
  const recording = new Recording(SHAPE, budget);
  const builder = new ChunkBuilder(SHAPE);
  const take = () => {
    const chunk = builder.take();
    if (chunk) recording.append(chunk);
  };
  for (let step = 0; step <= SHAPE.steps; step++) {
    addRow(builder, step);
    if (cut(step)) take();
  }
  take();
  return recording;
}

describe("Recording", () => {
  test("before the first chunk has no column", () => {
    const recording = new Recording(SHAPE, PLENTY);
    expect(recording.columns).toBe(0);
    expect(recording.lastStep).toBe(0);
    expect(recording.columnAt(0)).toBe(-1);
  });

  test("has a column for every step", () => {
    const recording = recorded(PLENTY);
    expect(recording.columns).toBe(41);
    expect(recording.lastStep).toBe(40);
    expect([0, 17, 40, 41].map((step) => recording.columnAt(step))).toEqual([
      0, 17, 40, 40,
    ]);
    expect(recording.stepOf(17)).toBe(17);
  });

  test("says the same however the run was cut into chunks", () => {
    const whole = contentOf(recorded(PLENTY));
    fc.assert(
      fc.property(
        fc.func(fc.boolean()),
        fc.integer({ min: 2, max: 50 }),
        (cut, columns) => {
          expect(contentOf(recorded(PLENTY, cut))).toEqual(whole);
          const budget = columns * bytesPerColumn(SHAPE);
          expect(contentOf(recorded(budget, cut))).toEqual(
            contentOf(recorded(budget)),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  test.each([
    [41, 1],
    [40, 2],
    [21, 2],
    [20, 4],
    [11, 4],
    [2, 32],
  ])(
    "with room for %i columns keeps every %i. step, unchanged",
    (room, stride) => {
      const whole = contentOf(recorded(PLENTY));
      const recording = recorded(room * bytesPerColumn(SHAPE));
      expect(recording.stride).toBe(stride);
      expect(contentOf(recording)).toEqual(
        whole.filter(({ step }) => step % stride === 0),
      );
      expect(recording.columnAt(2 * stride - 1)).toBe(1);
      expect(recording.stepOf(1)).toBe(stride);
    },
  );

  test("takes the memory it says, within the budget", () => {
    const budget = 10.5 * bytesPerColumn(SHAPE);
    const recording = new Recording(SHAPE, budget);
    expect(recording.bytes).toBe(10 * bytesPerColumn(SHAPE));
    const { taps } = recording.layer(0);
    expect(taps.linear.counts).toHaveLength(10 * BINS);
    expect(recording.series.loss).toHaveLength(10);
  });

  test("counts in 16 bits where that is enough, in 32 where not", () => {
    const counts = (units: number) =>
      new Recording(
        { units: [units], probeSamples: 128, steps: 1 },
        PLENTY,
      ).layer(0).taps.linear.counts;
    expect(counts(511)).toBeInstanceOf(Uint16Array);
    expect(counts(512)).toBeInstanceOf(Uint32Array);
  });

  test("refuses a chunk that leaves out a step, or comes twice", () => {
    const recording = new Recording(SHAPE, PLENTY);
    const builder = new ChunkBuilder(SHAPE);
    addRow(builder, 0);
    const first = builder.take()!;
    recording.append(first);
    expect(() => recording.append(first)).toThrow(
      "chunk must begin at step 1, begins at 0",
    );
    addRow(builder, 2);
    expect(() => recording.append(builder.take()!)).toThrow(
      "chunk must begin at step 1, begins at 2",
    );
    expect(recording.columns).toBe(1);
  });

  test("has no layer beyond its last", () => {
    expect(() => new Recording(SHAPE, PLENTY).layer(2)).toThrow(
      "layer must be an index below 2, got 2",
    );
  });
});
