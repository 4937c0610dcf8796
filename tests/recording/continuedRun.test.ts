import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { bytesPerColumn } from "../../src/recording/capacity";
import { Development, EVERYTHING } from "../../src/recording/development";
import { Exposure } from "../../src/recording/exposure";
import { recordRun } from "../../src/recording/recordRun";
import type { RunCheckpoint } from "../../src/recording/runCheckpoint";
import type { RecordingSpec, RunSpec } from "../../src/recording/runSpec";
import { sharedUntil } from "../../src/recording/segments";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { contentOf } from "./recordingContent";
import { LAYER, NORMALIZED, PLENTY, SPEC, withLayers } from "./sampleRuns";

/** Its linear layer grows without bound, so that ranges differ from step to step. */
const GROWING: RunSpec = {
  ...withLayers([{ ...LAYER, activation: "relu" }, NORMALIZED]),
  optimizer: { kind: "adam", learningRate: 0.2, weightDecay: 0 },
  steps: 230,
};

/** From `step` on the first layer is normalized, and the optimizer another one. */
function intervened(step: number): RunSpec {
  const [first, ...others] = GROWING.network.layers;
  const layers = [
    { ...first!, normalization: "batch" as const, bias: false },
    ...others,
  ];
  const optimizer = { ...SPEC.optimizer, momentum: 0.9 };
  return { ...GROWING, later: [{ step, layers, optimizer, kept: [0] }] };
}

type Recorded = ReturnType<typeof recordRun>;

const whole = (spec: RunSpec, how: RecordingSpec): Recorded =>
  recordRun(spec, how, openWorkspace);

/** What drift is measured from. */
function referenceOf(from: Recorded, spec: RunSpec, how: RecordingSpec) {
  const { development, step } = developmentOf(spec, how);
  const before = from.checkpoints.findLast((one) => one.step <= step) ?? null;
  development.seekReference(before);
  while (!development.approachReference());
  return development.reference;
}

function developmentOf(spec: RunSpec, how: RecordingSpec) {
  const data = createDataSet(spec.data, spec.seed);
  const development = new Development(spec, how, data, openWorkspace);
  return { development, step: development.referenceStep };
}

/** A run of `spec` that goes on from a checkpoint of the other, and takes its columns over. */
function continued(
  from: Recorded,
  checkpoint: RunCheckpoint,
  spec: RunSpec,
  how: RecordingSpec,
): Pick<Recorded, "recording" | "fingerprint" | "checkpoints"> {
  const { development, step } = developmentOf(spec, how);
  const isBehind = step <= checkpoint.step;
  const reference = isBehind ? referenceOf(from, spec, how) : null;
  const exposure = new Exposure(spec, how, openWorkspace, createDataSet, {
    checkpoint,
    reference,
  });
  expect(exposure.step).toBe(checkpoint.step);
  while (exposure.advance() === "training");
  const { shape, fingerprint } = exposure;
  const { memoryBudget } = how;
  const recording = from.recording.branch(shape, memoryBudget, checkpoint.step);
  recording.addTrained(exposure.takeTrained()!);
  for (const rows of exposure.takeMeasured()) recording.addMeasured(rows);
  development.reference = reference ?? referenceOf(from, spec, how);
  development.begin({ checkpoint, last: recording.lastStep }, EVERYTHING);
  while (development.advance());
  for (const rows of development.take()) recording.addMeasured(rows);
  const checkpoints = exposure.takeCheckpoints();
  return { recording, fingerprint, checkpoints };
}

const scarce = (columns: number): RecordingSpec => ({
  ...PLENTY,
  memoryBudget: columns * bytesPerColumn(new Exposure(GROWING, PLENTY).shape),
});

const CASES: Readonly<Record<string, RecordingSpec>> = {
  "with all steps": PLENTY,
  "with a reference before": { ...PLENTY, referenceStep: 60 },
  "with a reference after": { ...PLENTY, referenceStep: 205 },
  "with every second step": scarce(130),
  "with every fourth step": { ...scarce(60), referenceStep: 60 },
};

describe("a run that goes on from a checkpoint", () => {
  test.each(Object.entries(CASES))(
    "%s: has the fingerprint and, behind the columns it took over, those of the run from step 0",
    (_, how) => {
      const from = whole(GROWING, how);
      expect(from.checkpoints.length).toBeGreaterThan(1);
      for (const checkpoint of from.checkpoints) {
        const { fingerprint, recording } = continued(
          from,
          checkpoint,
          GROWING,
          how,
        );
        expect(fingerprint).toBe(from.fingerprint);
        expect(contentOf(recording)).toEqual(contentOf(from.recording));
      }
    },
  );

  test("may be longer or shorter than the one whose checkpoint it is", () => {
    const from = whole(GROWING, PLENTY);
    const step = fc.constantFrom(...from.checkpoints);
    // behind its last step a run has nothing to go on with
    const least = from.checkpoints.at(-1)!.step + 1;
    const steps = fc.integer({ min: least, max: 300 });
    fc.assert(
      fc.property(step, steps, (checkpoint, n) => {
        const spec = { ...GROWING, steps: n };
        const straight = whole(spec, PLENTY);
        const { fingerprint, recording } = continued(
          from,
          checkpoint,
          spec,
          PLENTY,
        );
        expect(fingerprint).toBe(straight.fingerprint);
        expect(contentOf(recording)).toEqual(contentOf(straight.recording));
      }),
      { numRuns: 6 },
    );
  });

  test("goes through interventions that lie before the checkpoint, and after it", () => {
    const spec = intervened(120);
    const from = whole(spec, PLENTY);
    const steps = from.checkpoints.map(({ step }) => step);
    expect(steps.some((step) => step < 120)).toBe(true);
    expect(steps.some((step) => step > 120)).toBe(true);
    for (const checkpoint of from.checkpoints) {
      const { fingerprint, recording } = continued(
        from,
        checkpoint,
        spec,
        PLENTY,
      );
      expect(fingerprint).toBe(from.fingerprint);
      expect(contentOf(recording)).toEqual(contentOf(from.recording));
    }
  });

  test("parts from the run whose checkpoint it is at an intervention of its own", () => {
    const from = whole(GROWING, PLENTY);
    const spec = intervened(120);
    const shared = sharedUntil(GROWING, spec);
    const checkpoint = from.checkpoints.findLast(({ step }) => step <= shared)!;
    expect(checkpoint.step).toBe(100);
    const straight = whole(spec, PLENTY);
    const { fingerprint, recording } = continued(
      from,
      checkpoint,
      spec,
      PLENTY,
    );
    expect(fingerprint).toBe(straight.fingerprint);
    expect(fingerprint).not.toBe(from.fingerprint);
    expect(contentOf(recording)).toEqual(contentOf(straight.recording));
  });

  test("hands out the checkpoints that the run from step 0 has after it", () => {
    const from = whole(GROWING, PLENTY);
    const [first, ...later] = from.checkpoints;
    const { checkpoints } = continued(from, first!, GROWING, PLENTY);
    expect(checkpoints).toEqual(later);
  });
});
