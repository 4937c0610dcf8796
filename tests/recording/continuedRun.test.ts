import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { bytesPerColumn, finalStride } from "../../src/recording/capacity";
import { Recording } from "../../src/recording/recording";
import { Run } from "../../src/recording/run";
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

interface Recorded {
  readonly run: Run;
  readonly recording: Recording;
  readonly checkpoints: readonly RunCheckpoint[];
}

/** Takes chunks after every `chunkSteps` calls. */
function finish(run: Run, recording: Recording, chunkSteps = 20): Recorded {
  const checkpoints: RunCheckpoint[] = [];
  for (let call = 1, isOver = false; !isOver; call++) {
    isOver = run.advance() !== "training";
    if (call % chunkSteps !== 0 && !isOver) continue;
    const chunk = run.takeChunk();
    if (chunk !== null) recording.append(chunk);
    checkpoints.push(...run.takeCheckpoints());
  }
  return { run, recording, checkpoints };
}

function whole(spec: RunSpec, how: RecordingSpec): Recorded {
  const run = new Run(spec, how, openWorkspace);
  return finish(run, new Recording(run.shape, how.memoryBudget));
}

/** A run of `spec` that goes on from a checkpoint of the other, and takes its columns over. */
function continued(
  from: Recorded,
  checkpoint: RunCheckpoint,
  spec: RunSpec,
  how: RecordingSpec,
): Recorded {
  const reference =
    from.checkpoints.findLast(({ step }) => step <= how.referenceStep) ?? null;
  const origin = { checkpoint, reference };
  const run = new Run(spec, how, openWorkspace, createDataSet, origin);
  const { step } = checkpoint;
  expect(run.step).toBe(step);
  const { memoryBudget } = how;
  return finish(run, from.recording.branch(run.shape, memoryBudget, step));
}

const scarce = (columns: number): RecordingSpec => ({
  ...PLENTY,
  memoryBudget: columns * bytesPerColumn(new Run(GROWING, PLENTY).shape),
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
        const { run, recording } = continued(from, checkpoint, GROWING, how);
        expect(run.fingerprint).toBe(from.run.fingerprint);
        expect(contentOf(recording)).toEqual(contentOf(from.recording));
      }
    },
  );

  test("may be longer or shorter than the one whose checkpoint it is", () => {
    const from = whole(GROWING, PLENTY);
    const step = fc.constantFrom(...from.checkpoints);
    const steps = fc.integer({ min: 200, max: 300 });
    fc.assert(
      fc.property(step, steps, (checkpoint, n) => {
        const spec = { ...GROWING, steps: n };
        const straight = whole(spec, PLENTY);
        const { run, recording } = continued(from, checkpoint, spec, PLENTY);
        expect(run.fingerprint).toBe(straight.run.fingerprint);
        const columns = contentOf(recording);
        expect(columns.map(scalars)).toEqual(
          contentOf(straight.recording).map(scalars),
        );
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
      const { run, recording } = continued(from, checkpoint, spec, PLENTY);
      expect(run.fingerprint).toBe(from.run.fingerprint);
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
    const { run, recording } = continued(from, checkpoint, spec, PLENTY);
    expect(run.fingerprint).toBe(straight.run.fingerprint);
    expect(run.fingerprint).not.toBe(from.run.fingerprint);
    expect(contentOf(recording).map(scalars)).toEqual(
      contentOf(straight.recording).map(scalars),
    );
  });

  test("hands out the checkpoints that the run from step 0 has after it", () => {
    const from = whole(GROWING, PLENTY);
    const [first, ...later] = from.checkpoints;
    const { checkpoints } = continued(from, first!, GROWING, PLENTY);
    expect(checkpoints).toEqual(later);
  });
});

/** What does not depend on how far histograms reach. */
const scalars = ({
  layers,
  ...rest
}: ReturnType<typeof contentOf>[number]) => ({
  ...rest,
  layers: layers.map(({ saturated, taps }) => [
    saturated,
    ...taps.map(({ mean, std, percentile50, drift, speed }) => [
      mean,
      std,
      percentile50,
      drift,
      speed,
    ]),
  ]),
});

describe("a recording that takes columns over", () => {
  test("keeps those up to the step, and wants the next ones", () => {
    const { recording } = whole(GROWING, PLENTY);
    const branch = recording.branch(recording.shape, PLENTY.memoryBudget, 100);
    expect(branch.columns).toBe(101);
    expect(contentOf(branch)).toEqual(contentOf(recording).slice(0, 101));
    const chunk = new Run(GROWING, PLENTY);
    chunk.advance();
    expect(() => branch.append(chunk.takeChunk()!)).toThrow(
      "chunk must begin at step 101, begins at 0",
    );
  });

  test("leaves the other one as it is", () => {
    const from = whole(GROWING, PLENTY);
    const before = contentOf(from.recording);
    continued(from, from.checkpoints[0]!, GROWING, PLENTY);
    expect(contentOf(from.recording)).toEqual(before);
  });
});

test("the stride at the end is the one that the recording comes to have", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 240 }), (columns) => {
      const { memoryBudget } = scarce(columns);
      const { recording } = whole(
        { ...GROWING, steps: 60 },
        {
          ...PLENTY,
          memoryBudget,
        },
      );
      expect(finalStride(recording.shape, memoryBudget)).toBe(recording.stride);
    }),
    { numRuns: 10 },
  );
});
