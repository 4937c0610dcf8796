import { describe, expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { plainWorkspace } from "../../src/engine/workspace";
import {
  captureCheckpoint,
  checkpointBytes,
} from "../../src/recording/checkpoint";
import { bytesPerColumn } from "../../src/recording/capacity";
import { TAPS } from "../../src/recording/chunk";
import { HELD_OUT_INTERVAL } from "../../src/recording/heldOut";
import { trainingAt } from "../../src/recording/course";
import { Exposure } from "../../src/recording/exposure";
import { Recording } from "../../src/recording/recording";
import { exposeRun } from "../../src/recording/recordRun";
import type { RunSpec } from "../../src/recording/runSpec";
import { createTraining } from "../../src/recording/training";
import { contentOf } from "./recordingContent";
import {
  DIVERGING,
  LAYER,
  NORMALIZED,
  PLENTY,
  record,
  SPEC,
  withLayers,
} from "./sampleRuns";

const scarce = (spec: RunSpec, columns: number) => ({
  ...PLENTY,
  memoryBudget: columns * bytesPerColumn(new Exposure(spec, PLENTY).shape),
});

describe("a run", () => {
  test("of n steps has n + 1 columns and then goes on saying that it is finished", () => {
    const exposure = new Exposure(SPEC, PLENTY);
    for (let step = 0; step < SPEC.steps; step++)
      expect(exposure.advance()).toBe("training");
    expect(exposure.advance()).toBe("finished");
    const { fingerprint } = exposure;
    expect(exposure.advance()).toBe("finished");
    expect(exposure.fingerprint).toBe(fingerprint);
    expect(exposure.takeTrained()!.count).toBe(SPEC.steps + 1);
    expect(exposure.takeTrained()).toBeNull();
  });

  test("does not depend on when its rows are taken", () => {
    const often = new Exposure(SPEC, PLENTY);
    const recording = new Recording(often.shape, PLENTY.memoryBudget);
    for (let isOver = false; !isOver;) {
      isOver = often.advance() !== "training";
      const trained = often.takeTrained();
      if (trained !== null) recording.addTrained(trained);
      for (const rows of often.takeMeasured()) recording.addMeasured(rows);
    }
    const seldom = exposeRun(SPEC, PLENTY);
    expect(often.fingerprint).toBe(seldom.fingerprint);
    expect(contentOf(recording)).toEqual(contentOf(seldom.recording));
  });

  test("learns: the loss falls", () => {
    const { loss } = record({ ...SPEC, steps: 200 }).recording.series;
    expect(loss[200]).toBeLessThan(loss[0]! / 2);
  });

  test("without hidden layers has an outcome and norms, and no layers", () => {
    const { recording, outcome } = record(withLayers([]));
    expect(outcome).toBe("finished");
    expect(recording.columns).toBe(SPEC.steps + 1);
    expect(recording.series.gradientNorm[0]).toBeGreaterThan(0);
  });

  test("what is measured on the last batch is what the next step would have trained on", () => {
    const short = record().recording;
    const long = record({ ...SPEC, steps: SPEC.steps + 1 }).recording;
    const last = SPEC.steps;
    expect(short.series.loss[last]).toBe(long.series.loss[last]);
    expect(short.series.gradientNorm[3 * last]).toBe(
      long.series.gradientNorm[3 * last],
    );
    expect(short.series.updateNorm[3 * last]).toBeNaN();
    expect(long.series.updateNorm[3 * last]).toBeGreaterThan(0);
  });
});

describe("a run's recording", () => {
  test("says of step t what the network after t updates does to the probe", () => {
    const { recording } = record();
    const data = createDataSet(SPEC.data, SPEC.seed);
    const { network, trainer } = createTraining(
      SPEC,
      data,
      () => plainWorkspace,
    );
    const evaluation = network.createEvaluation(data.probe.count);
    for (let step = 0; step <= SPEC.steps; step++) {
      network.evaluate(evaluation, data.probe.features, "own");
      evaluation.layers.forEach((layer, l) => {
        for (const tap of TAPS) {
          const inside = layer[tap].filter(
            (_, k) => k % layer.stride < layer.units,
          );
          const mean = inside.reduce((a, b) => a + b, 0) / inside.length;
          const recorded = recording.layer(l).taps[tap].mean[step]!;
          expect(recorded).toBeCloseTo(mean, 5);
        }
      });
      trainer.step();
      expect(recording.series.loss[step]).toBe(Math.fround(trainer.loss));
    }
  });

  test("has every value of the probe in a bin, in the tail or among those that are not finite", () => {
    const { recording } = record();
    for (const column of contentOf(recording))
      column.layers.forEach(({ taps }, l) => {
        for (const { counts, tail, notFinite } of taps) {
          const outside = tail.filter((value) => !Number.isNaN(value)).length;
          expect(counts.reduce((a, b) => a + b, outside + notFinite)).toBe(
            128 * recording.shape.units[l]!,
          );
        }
      });
  });

  test("measures held-out accuracy every so many steps and at the last", () => {
    const spec = { ...SPEC, steps: 2 * HELD_OUT_INTERVAL + 3 };
    const { series, columns } = record(spec).recording;
    const { heldOutAccuracy } = series;
    const measured = [...heldOutAccuracy.subarray(0, columns).keys()].filter(
      (step) => !Number.isNaN(heldOutAccuracy[step]!),
    );
    expect(measured).toEqual([
      0,
      HELD_OUT_INTERVAL,
      2 * HELD_OUT_INTERVAL,
      spec.steps,
    ]);
  });

  test("says the same of taps that coincide", () => {
    const [plain, normalized] = record().recording.series.layers;
    expect(plain!.taps.preactivation).toEqual(plain!.taps.linear);
    expect(plain!.taps.activation).not.toEqual(plain!.taps.linear);
    expect(normalized!.taps.preactivation).not.toEqual(normalized!.taps.linear);
  });

  test("has saturation 0 for identity layers, and of dead units for ReLU", () => {
    const layers = (["identity", "relu"] as const).map((activation) => ({
      ...LAYER,
      activation,
    }));
    const { recording } = record(withLayers(layers));
    expect(recording.layer(0).saturated.every((share) => share === 0)).toBe(
      true,
    );
    for (const share of recording.layer(1).saturated)
      expect((share * 6) % 1).toBeCloseTo(0, 5);
  });

  test("of a frozen first layer shows no drift there", () => {
    const layers = [{ ...LAYER, frozen: true }, NORMALIZED];
    const { recording } = record(withLayers(layers));
    const { drift } = recording.layer(0).taps.activation;
    expect(drift.every((value) => value === 0)).toBe(true);
    expect(recording.layer(1).taps.linear.drift[60]).toBeGreaterThan(0);
  });

  test("that outgrows its memory keeps every 2nd, 4th, … step and changes nothing in them", () => {
    const whole = contentOf(record().recording);
    for (const columns of [40, 17, 16, 5, 2]) {
      const how = scarce(SPEC, columns);
      const { recording, fingerprint } = record(SPEC, how);
      const { stride } = recording;
      expect(recording.columns).toBeLessThanOrEqual(columns);
      expect(stride * columns).toBeLessThan(4 * SPEC.steps);
      const kept = whole.filter(({ step }) => step % stride === 0);
      expect(recording.columns).toBe(kept.length);
      // Where held-out accuracy is measured may differ.
      expect(recording.series.loss.subarray(0, kept.length)).toEqual(
        Float32Array.from(kept, ({ loss }) => loss!),
      );
      expect(fingerprint).toBe(record().fingerprint);
    }
  });
});

describe("drift", () => {
  test("is 0 at the reference step and nowhere else", () => {
    for (const referenceStep of [0, 25, SPEC.steps]) {
      const { recording } = record(SPEC, { ...PLENTY, referenceStep });
      for (const tap of TAPS)
        for (const l of [0, 1]) {
          const { drift } = recording.layer(l).taps[tap];
          const zeros = [...drift.keys()].filter((step) => drift[step] === 0);
          expect(zeros).toEqual([referenceStep]);
        }
    }
  });

  test("is measured from the last step where the reference lies beyond it", () => {
    const { recording } = record(SPEC, { ...PLENTY, referenceStep: 999 });
    expect(recording.layer(0).taps.linear.drift[SPEC.steps]).toBe(0);
  });

  test("is unknown where the run diverges before the reference step", () => {
    const { recording } = record(DIVERGING, { ...PLENTY, referenceStep: 60 });
    expect(recording.columns).toBeGreaterThan(1);
    expect(recording.layer(0).taps.linear.drift[1]).toBeNaN();
  });
});

describe("a fingerprint", () => {
  test("does not depend on how the run is recorded", () => {
    const { fingerprint } = record();
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(record(SPEC, { ...PLENTY, referenceStep: 31 }).fingerprint).toBe(
      fingerprint,
    );
    expect(record(SPEC, scarce(SPEC, 9)).fingerprint).toBe(fingerprint);
  });

  test.each<[string, Partial<RunSpec>]>([
    ["seed", { seed: 4 }],
    ["number of steps", { steps: 61 }],
    ["batch size", { batchSize: 17 }],
    ["network", { network: { ...SPEC.network, loss: "squaredError" } }],
  ])("depends on the %s", (_name, change) => {
    expect(record({ ...SPEC, ...change }).fingerprint).not.toBe(
      record().fingerprint,
    );
  });
});

describe("a run that diverges", () => {
  test("says at which step, and leaves everything before it, all finite", () => {
    const { recording, outcome, fingerprint } = record(DIVERGING);
    expect(outcome).toEqual({ divergedAt: recording.columns });
    expect(recording.columns).toBeGreaterThan(2);
    for (const { step, loss, layers } of contentOf(recording)) {
      expect(loss).toSatisfy(Number.isFinite);
      for (const { taps } of layers)
        for (const { mean, std, drift, speed } of taps) {
          expect([mean, std, drift].every(Number.isFinite)).toBe(true);
          expect(Number.isFinite(speed)).toBe(step > 0);
        }
    }
    expect(record(DIVERGING).fingerprint).toBe(fingerprint);
  });

  test("diverges at the same step however it is recorded", () => {
    const { outcome, fingerprint } = record(DIVERGING);
    const thinned = record(DIVERGING, scarce(DIVERGING, 3));
    expect(thinned.recording.stride).toBeGreaterThan(1);
    expect(thinned.outcome).toEqual(outcome);
    expect(thinned.fingerprint).toBe(fingerprint);
  });
});

describe("the checkpoints of a run", () => {
  const LONG = { ...SPEC, steps: 120 };
  const data = createDataSet(SPEC.data, SPEC.seed);

  test("are what its training was at their steps", () => {
    const { checkpoints } = exposeRun(LONG, PLENTY);
    expect(checkpoints.map(({ step }) => step)).toEqual([50, 100]);
    for (const checkpoint of checkpoints)
      expect(checkpoint).toEqual({
        ...captureCheckpoint(
          trainingAt(LONG, data, checkpoint.step, () => plainWorkspace, null),
        ),
        fingerprint: [expect.any(Number), expect.any(Number)],
      });
  });

  test("take a third of the recording's memory at most", () => {
    const bytes = checkpointBytes(
      createTraining(LONG, data, () => plainWorkspace),
    );
    const how = { ...PLENTY, memoryBudget: 3 * bytes };
    const { checkpoints } = exposeRun(LONG, how);
    expect(checkpoints.map(({ step }) => step)).toEqual([120]);
  });
});
