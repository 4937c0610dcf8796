import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { bytesPerColumn } from "../../src/recording/capacity";
import type { Part } from "../../src/recording/chunk";
import {
  Development,
  EVERYTHING,
  MOVEMENT,
  type RunPart,
} from "../../src/recording/development";
import { overviewInterval } from "../../src/recording/overviewInterval";
import type { Recording } from "../../src/recording/recording";
import { exposeRun, recordRun } from "../../src/recording/recordRun";
import type { RecordingSpec, RunSpec } from "../../src/recording/runSpec";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import {
  DIVERGING,
  LAYER,
  NORMALIZED,
  PLENTY,
  SPEC,
  withLayers,
} from "./sampleRuns";
import { bytesOf } from "./recordingBytes";

const LONG: RunSpec = { ...SPEC, steps: 170 };
/** BatchNorm comes into the first layer in the midst of a part, keeping the function, and goes from the second. */
const INTERVENED: RunSpec = {
  ...LONG,
  later: [
    {
      step: 71,
      layers: [
        { ...LAYER, normalization: "batch", bias: false },
        { ...NORMALIZED, normalization: "none", bias: true },
      ],
      optimizer: SPEC.optimizer,
      kept: [0],
    },
  ],
};

const thinned = (columns: number): RecordingSpec => ({
  ...PLENTY,
  memoryBudget:
    columns * bytesPerColumn({ units: [6, 5], probeSamples: 128, steps: 170 }),
});

const CASES: Readonly<Record<string, readonly [RunSpec, RecordingSpec]>> = {
  "of a plain layer and one under BatchNorm": [LONG, PLENTY],
  "with an intervention in the midst of a part": [INTERVENED, PLENTY],
  "with drift from a later step": [
    INTERVENED,
    { ...PLENTY, referenceStep: 83 },
  ],
  "with drift from its last step": [LONG, { ...PLENTY, referenceStep: 999 }],
  "measured with running statistics, outputs too": [
    LONG,
    { ...PLENTY, statistics: "running", outputs: true },
  ],
  "of every second step": [INTERVENED, thinned(90)],
  "of every fourth step": [LONG, { ...thinned(50), referenceStep: 30 }],
  "that diverges": [DIVERGING, PLENTY],
  "that diverges before the step that drift is measured from": [
    DIVERGING,
    { ...PLENTY, referenceStep: 50 },
  ],
  "with Adam": [
    {
      ...withLayers([LAYER, NORMALIZED]),
      optimizer: { kind: "adam", learningRate: 0.02, weightDecay: 0 },
      steps: 170,
    },
    PLENTY,
  ],
};

/** The parts between the checkpoints of an exposed run. */
function partsOf({ recording, checkpoints }: ReturnType<typeof exposeRun>) {
  const borders = [null, ...checkpoints];
  return borders.map((checkpoint, i): RunPart => ({
    checkpoint,
    last: borders[i + 1]?.step ?? recording.lastStep,
  }));
}

/** One of several workers: it develops what it is given, and may leave off in the midst of it. */
function createDeveloper(
  spec: RunSpec,
  how: RecordingSpec,
  isReached: boolean,
) {
  const data = createDataSet(spec.data, spec.seed);
  const development = new Development(spec, how, data, openWorkspace);
  const takeReference = () => {
    if (!isReached || development.reference !== null) return;
    development.seekReference(null);
    while (!development.approachReference());
  };
  return {
    develop(
      part: RunPart,
      recording: Recording,
      parts: readonly Part[] = EVERYTHING,
    ) {
      takeReference();
      development.begin(part, parts);
      while (development.advance());
      for (const rows of development.take()) recording.addMeasured(rows);
    },
    abandon(part: RunPart, steps: number) {
      takeReference();
      development.begin(part, EVERYTHING);
      for (let i = 0; i < steps; i++) development.advance();
      development.take();
    },
  };
}

function developersOf(spec: RunSpec, how: RecordingSpec, count: number) {
  const { outcome } = exposeRun(spec, how, openWorkspace);
  const reference = Math.min(how.referenceStep, spec.steps);
  const isReached = outcome === "finished" || outcome.divergedAt > reference;
  return Array.from({ length: count }, () =>
    createDeveloper(spec, how, isReached),
  );
}

describe.each(Object.entries(CASES))("a run %s", (_, [spec, how]) => {
  const whole = recordRun(spec, how, openWorkspace);
  const expected = bytesOf(whole.recording);

  test("has the same bytes whoever develops its parts, in whatever order, and whatever is left off", () => {
    const developers = developersOf(spec, how, 3);
    const work = fc.record({
      part: fc.nat(),
      by: fc.nat(2),
      leaveOff: fc.option(fc.nat(30)),
    });
    fc.assert(
      fc.property(fc.array(work, { maxLength: 12 }), (works) => {
        const exposed = exposeRun(spec, how, openWorkspace);
        const parts = partsOf(exposed);
        for (const { part, by, leaveOff } of works) {
          const chosen = parts[part % parts.length]!;
          if (leaveOff === null)
            developers[by]!.develop(chosen, exposed.recording);
          else developers[by]!.abandon(chosen, leaveOff);
        }
        parts.forEach((part, i) =>
          developers[i % 3]!.develop(part, exposed.recording),
        );
        expect(bytesOf(exposed.recording)).toEqual(expected);
        expect(exposed.fingerprint).toBe(whole.fingerprint);
        expect(exposed.recording.developed).toBe(exposed.recording.columns);
      }),
      { numRuns: 4 },
    );
  });

  test("has the fingerprint that it has with the plain kernels, recorded or not", () => {
    expect(exposeRun(spec, PLENTY).fingerprint).toBe(whole.fingerprint);
  });

  test("is told coarsely by its exposure as it is told closely afterwards", () => {
    const { recording } = exposeRun(spec, how, openWorkspace);
    const columns = [...Array(recording.columns).keys()].filter((column) =>
      recording.knows(column, "picture"),
    );
    expect(columns.length).toBeGreaterThan(0);
    for (const column of columns) {
      const step = recording.stepOf(column);
      const isLast = column === recording.columns - 1;
      expect(isLast || step % overviewInterval(spec.steps) === 0).toBe(true);
      recording.series.layers.forEach(({ taps }, l) => {
        const { linear } = whole.recording.layer(l).taps;
        expect(taps.linear.mean[column]).toBe(linear.mean[column]);
        expect(taps.linear.drift[column]).toBe(
          recording.knows(column, "drift") ? linear.drift[column] : NaN,
        );
        expect(taps.linear.speed[column]).toBeNaN();
      });
    }
  });
});

test("drift from another step is measured alone, and gives the bytes of a recording with that step", () => {
  const before = recordRun(LONG, PLENTY, openWorkspace);
  const old = bytesOf(before.recording);
  const how = { ...PLENTY, referenceStep: 64 };
  const recording = before.recording.withoutDrift(how.memoryBudget);
  const [developer] = developersOf(LONG, how, 1);
  for (const part of partsOf(before).toReversed())
    developer!.develop(part, recording, MOVEMENT);
  const straight = recordRun(LONG, how, openWorkspace).recording;
  expect(bytesOf(recording)).toEqual(bytesOf(straight));
  expect(bytesOf(before.recording)).toEqual(old);
});

test("a run that diverges has no column of the step at which it does", () => {
  const { recording, outcome } = recordRun(DIVERGING, PLENTY);
  expect(outcome).toEqual({ divergedAt: recording.columns });
  expect(recording.reach).toBe(recording.columns - 1);
});
