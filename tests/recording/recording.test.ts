import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesPerColumn } from "../../src/recording/capacity";
import { BINS } from "../../src/recording/chunk";
import { seriesOf } from "../../src/recording/columns";
import { Recording } from "../../src/recording/recording";
import { contentOf } from "./recordingContent";
import { measuredRows, SHAPE, trainedRows } from "./madeUpRows";

const PLENTY = 2 ** 24;

/** All steps, trained and measured. */
function recorded(budget = PLENTY): Recording {
  const recording = new Recording(SHAPE, budget);
  const { stride } = recording;
  const count = Math.floor(SHAPE.steps / stride) + 1;
  recording.addTrained(trainedRows(0, count, stride));
  recording.addMeasured(measuredRows(0, count, stride));
  return recording;
}

const bytesOf = (recording: Recording) =>
  seriesOf(recording.series).map(({ values }) => [...values]);

describe("a recording", () => {
  test("of which nothing is known has no column and reaches nowhere", () => {
    const recording = new Recording(SHAPE, PLENTY);
    expect([recording.columns, recording.lastStep, recording.reach]).toEqual([
      0, 0, -1,
    ]);
    expect([recording.columnAt(0), recording.pictureAt(0)]).toEqual([-1, -1]);
    expect(recording.series.loss[0]).toBeNaN();
  });

  test("has a column for every step", () => {
    const recording = recorded();
    expect([recording.columns, recording.developed]).toEqual([41, 41]);
    expect([recording.lastStep, recording.reach]).toEqual([40, 40]);
    expect([0, 17, 40, 41].map((step) => recording.columnAt(step))).toEqual([
      0, 17, 40, 40,
    ]);
    expect(recording.stepOf(17)).toBe(17);
  });

  test("is the same to the byte in whatever order its rows come, and however often", () => {
    const whole = bytesOf(recorded());
    const part = fc.record({
      first: fc.nat(SHAPE.steps),
      count: fc.integer({ min: 1, max: 9 }),
      apart: fc.constantFrom(1, 2, 4),
      isTrained: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const recording = new Recording(SHAPE, PLENTY);
        for (const { first, count, apart, isTrained } of parts) {
          const room = Math.floor((SHAPE.steps - first) / apart) + 1;
          const rows = [first, Math.min(room, count), apart] as const;
          if (isTrained) recording.addTrained(trainedRows(...rows));
          else recording.addMeasured(measuredRows(...rows));
        }
        recording.addMeasured(measuredRows(0, 41));
        recording.addTrained(trainedRows(0, 41));
        expect(bytesOf(recording)).toEqual(whole);
        expect([recording.developed, recording.columns]).toEqual([41, 41]);
      }),
      { numRuns: 40 },
    );
  });

  test("knows in part what has been told in part", () => {
    const recording = new Recording(SHAPE, PLENTY);
    recording.addTrained(trainedRows(0, 20));
    recording.addMeasured(measuredRows(0, 3, 8, ["picture", "drift"]));
    expect(recording.columns).toBe(20);
    expect(recording.developed).toBe(0);
    expect(recording.reach).toBe(16);
    expect([0, 7, 8, 15, 16, 30].map((s) => recording.pictureAt(s))).toEqual([
      0, 0, 8, 8, 16, 16,
    ]);
    expect(recording.missing({ first: 8, stop: 9 })).toEqual(["speed"]);
    expect(recording.missing({ first: 8, stop: 10 })).toEqual([
      "picture",
      "drift",
      "speed",
    ]);
    expect(recording.layer(0).taps.linear.speed[8]).toBeNaN();
    expect(recording.knows(9, "picture")).toBe(false);
    recording.addMeasured(measuredRows(4, 8));
    expect(recording.developed).toBe(8);
    expect(recording.pictures).toEqual([
      { first: 0, stop: 17, apart: 8 },
      { first: 4, stop: 12, apart: 1 },
    ]);
  });

  test("has trained columns as far as they follow one another", () => {
    const recording = new Recording(SHAPE, PLENTY);
    recording.addTrained(trainedRows(5, 5));
    expect(recording.columns).toBe(0);
    recording.addTrained(trainedRows(0, 5));
    expect(recording.columns).toBe(10);
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
      const whole = contentOf(recorded());
      const recording = recorded(room * bytesPerColumn(SHAPE));
      expect(recording.stride).toBe(stride);
      expect(contentOf(recording)).toEqual(
        whole.filter(({ step }) => step % stride === 0),
      );
      expect(recording.columnAt(2 * stride - 1)).toBe(1);
      expect(recording.reach).toBe(SHAPE.steps);
    },
  );

  test("takes the memory it says, within the budget", () => {
    const budget = 12.5 * bytesPerColumn(SHAPE);
    const recording = new Recording(SHAPE, budget);
    expect(recording.bytes).toBe(11 * bytesPerColumn(SHAPE));
    const { taps } = recording.layer(0);
    expect(taps.linear.counts).toHaveLength(11 * BINS);
    expect(recording.series.loss).toHaveLength(11);
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

  test.each([
    ["behind its last step", trainedRows(38, 5), PLENTY],
    ["between its columns", trainedRows(3, 1, 2), 21 * bytesPerColumn(SHAPE)],
    ["too close together", trainedRows(0, 4, 1), 21 * bytesPerColumn(SHAPE)],
  ])("refuses rows %s", (_, rows, budget) => {
    const recording = new Recording(SHAPE, budget);
    expect(() => recording.addTrained(rows)).toThrow(RangeError);
    expect(recording.columns).toBe(0);
  });

  test("has no layer beyond its last", () => {
    expect(() => new Recording(SHAPE, PLENTY).layer(2)).toThrow(
      "layer must be an index below 2, got 2",
    );
  });
});

describe("a branch of a recording", () => {
  test("knows what that one knows up to the step, and leaves it as it is", () => {
    const recording = new Recording(SHAPE, PLENTY);
    recording.addTrained(trainedRows(0, 30));
    recording.addMeasured(measuredRows(0, 10));
    const before = bytesOf(recording);
    const branch = recording.branch({ ...SHAPE, steps: 60 }, PLENTY, 20);
    expect([branch.columns, branch.developed, branch.reach]).toEqual([
      21, 10, 9,
    ]);
    expect(contentOf(branch)).toEqual(contentOf(recording).slice(0, 21));
    branch.addTrained(trainedRows(21, 5));
    expect(bytesOf(recording)).toEqual(before);
  });

  test("that keeps fewer steps takes those over that it keeps", () => {
    const recording = recorded();
    const budget = 21 * bytesPerColumn(SHAPE);
    const branch = recording.branch(SHAPE, budget, 30);
    expect([branch.stride, branch.columns]).toEqual([2, 16]);
    expect(contentOf(branch)).toEqual(
      contentOf(recording).filter(({ step }) => step % 2 === 0 && step <= 30),
    );
  });
});

test("without drift a recording knows the same pictures, in the same memory, and no movement", () => {
  const recording = recorded();
  const before = bytesOf(recording);
  const fresh = recording.withoutDrift(PLENTY);
  expect(fresh.missing({ first: 0, stop: 41 })).toEqual(["drift", "speed"]);
  expect([fresh.columns, fresh.developed, fresh.reach]).toEqual([41, 0, 40]);
  const [old, now] = [recording, fresh].map((one) => one.layer(1).taps.linear);
  expect(now!.counts).toBe(old!.counts);
  expect(now!.drift[3]).toBeNaN();
  fresh.addMeasured(measuredRows(0, 41, 1, ["drift", "speed"]));
  expect(fresh.developed).toBe(41);
  expect(bytesOf(recording)).toEqual(before);
});
