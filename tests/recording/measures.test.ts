import { describe, expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { plainWorkspace } from "../../src/engine/workspace";
import { GradientShiftMeter } from "../../src/measure/gradientShift";
import { bytesPerColumn } from "../../src/recording/capacity";
import { TAPS } from "../../src/recording/chunk";
import { Exposure } from "../../src/recording/exposure";
import type { RecordingSpec, RunSpec } from "../../src/recording/runSpec";
import { shiftInterval } from "../../src/recording/shiftInterval";
import { createTraining } from "../../src/recording/training";
import {
  LAYER,
  NORMALIZED,
  PLENTY,
  record,
  SPEC,
  withLayers,
} from "./sampleRuns";

const data = createDataSet(SPEC.data, SPEC.seed);
const frozen = (...layers: readonly boolean[]): RunSpec =>
  withLayers(
    layers.map((isFrozen, l) => ({
      ...(l % 2 === 0 ? LAYER : NORMALIZED),
      frozen: isFrozen,
    })),
  );
const row = (values: Float32Array, step: number, width: number) => [
  ...values.subarray(step * width, (step + 1) * width),
];

describe("gradient shift", () => {
  test("is recorded at its interval, as it is measured there, and nowhere else", () => {
    const { recording } = record();
    const { network, trainer } = createTraining(
      SPEC,
      data,
      () => plainWorkspace,
    );
    const meter = new GradientShiftMeter(network);
    const interval = shiftInterval(SPEC.network);
    expect(interval).toBe(8);
    for (let step = 0; step < SPEC.steps; step++) {
      const isDue = step % interval === 0;
      if (isDue) meter.begin();
      else meter.forget();
      trainer.step();
      if (isDue) meter.measure();
      const { l2, cosine, relative } = meter.shift;
      expect(row(recording.series.shiftL2, step, 3)).toEqual([...l2]);
      expect(row(recording.series.shiftCosine, step, 3)).toEqual([...cosine]);
      expect(row(recording.series.shiftRelative, step, 3)).toEqual([
        ...relative,
      ]);
      expect(Number.isNaN(l2[2]!)).toBe(!isDue);
    }
    expect(row(recording.series.shiftL2, SPEC.steps, 3)).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
  });

  test("is 0 in the first layer, has nothing to do with the one above, and is missing where a layer is frozen", () => {
    const { recording } = record(frozen(false, true));
    const [first, second, output] = row(recording.series.shiftL2, 0, 3);
    expect(first).toBe(0);
    expect(second).toBeNaN();
    expect(output).toBeGreaterThan(0);
  });

  test("is exactly 0 where everything below is frozen", () => {
    const { recording } = record(frozen(true, true, false));
    for (let step = 0; step < SPEC.steps; step += 8) {
      expect(recording.series.shiftL2[4 * step + 2]).toBe(0);
      expect(recording.series.shiftRelative[4 * step + 2]).toBe(0);
      expect(recording.series.shiftCosine[4 * step + 2]).toBeCloseTo(1, 6);
      expect(recording.series.shiftL2[4 * step + 3]).toBeGreaterThan(0);
    }
  });

  test("never touches the run: with and without it the fingerprint is the same", () => {
    const spec: RunSpec = {
      ...withLayers([NORMALIZED, { ...NORMALIZED, noise: NOISE }]),
      optimizer: { ...SPEC.optimizer, momentum: 0.9 } as RunSpec["optimizer"],
    };
    const train = (interval: number | null) => {
      const { network, trainer } = createTraining(
        spec,
        data,
        () => plainWorkspace,
      );
      const meter = new GradientShiftMeter(network);
      const losses: number[] = [];
      for (let step = 0; step < 30; step++) {
        const isDue = interval !== null && step % interval === 0;
        if (isDue) meter.begin();
        trainer.step();
        if (isDue) meter.measure();
        losses.push(trainer.loss);
      }
      const state = network.denseLayers.flatMap((layer) => [
        ...layer.parameters.map(({ values }) => [...values]),
        [...(layer.runningMean ?? [])],
        [...(layer.runningVariance ?? [])],
      ]);
      return { losses, state };
    };
    expect(train(1)).toEqual(train(null));
    expect(train(3)).toEqual(train(null));
  });

  test("its interval is a power of two, and never shorter than twice the dense layers", () => {
    const intervalOf = (layers: number) =>
      shiftInterval({ layers: Array.from({ length: layers }, () => LAYER) });
    expect([0, 1, 3, 4, 7, 32].map(intervalOf)).toEqual([2, 4, 8, 16, 16, 128]);
  });
});

const NOISE = { shift: 0.5, shiftSpread: 0.1, scale: 1.25, scaleSpread: 0.1 };

describe("drift per step", () => {
  test("is missing at step 0, and afterwards at least what drift since the reference has grown by", () => {
    const { recording } = record();
    for (const layer of [0, 1])
      for (const tap of TAPS) {
        const { drift, speed } = recording.layer(layer).taps[tap];
        expect(speed[0]).toBeNaN();
        for (let step = 1; step <= SPEC.steps; step++) {
          // the triangle inequality; both are rounded to float32
          const grown = drift[step]! - drift[step - 1]!;
          expect(speed[step]).toBeGreaterThanOrEqual(grown - 1e-6);
          expect(speed[step]).toBeGreaterThan(0);
        }
      }
  });

  test("at step 1 is drift since step 0", () => {
    const { drift, speed } = record().recording.layer(0).taps.activation;
    expect(speed[1]).toBe(drift[1]);
  });

  test("of a layer's input is exactly 0 where everything below is frozen, and of a frozen layer too", () => {
    const { recording } = record(frozen(true, true, false));
    for (const layer of [0, 1])
      for (const tap of TAPS) {
        const { drift, speed } = recording.layer(layer).taps[tap];
        expect(new Set(drift.subarray(0, 61))).toEqual(new Set([0]));
        expect(new Set(speed.subarray(1, 61))).toEqual(new Set([0]));
      }
    expect(recording.layer(2).taps.linear.speed[60]).toBeGreaterThan(0);
  });

  test("stops at the step at which everything below is frozen, and goes on from there when it thaws", () => {
    const [first, second] = SPEC.network.layers;
    const later = (step: number, isFrozen: boolean) => ({
      step,
      layers: [{ ...first!, frozen: isFrozen }, second!],
      optimizer: SPEC.optimizer,
      kept: [],
    });
    const spec = { ...SPEC, later: [later(20, true), later(40, false)] };
    const { speed } = record(spec).recording.layer(0).taps.activation;
    expect(speed[20]).toBeGreaterThan(0);
    expect(new Set(speed.subarray(21, 41))).toEqual(new Set([0]));
    expect(speed[41]).toBeGreaterThan(0);
  });

  test("is the same where only every second step has a column", () => {
    const whole = record().recording;
    const memoryBudget = 40 * bytesPerColumn(whole.shape);
    const { recording } = record(SPEC, { ...PLENTY, memoryBudget });
    expect(recording.stride).toBe(2);
    const speeds = (step: number) =>
      [whole, recording].map(
        (one) => one.layer(1).taps.linear.speed[one.columnAt(step)],
      );
    for (let step = 2; step <= SPEC.steps; step += 2) {
      const [all, thinned] = speeds(step);
      expect(thinned).toBe(all);
    }
  });
});

describe("statistics", () => {
  const running: RecordingSpec = { ...PLENTY, statistics: "running" };

  test("the run does not depend on those that the probe is measured with", () => {
    const [own, other] = [record(), record(SPEC, running)];
    expect(other.fingerprint).toBe(own.fingerprint);
    expect(other.recording.series.loss).toEqual(own.recording.series.loss);
    const means = ({ recording }: typeof own, layer: number) =>
      recording.layer(layer).taps.preactivation.mean.slice(0, 61);
    expect(means(other, 0)).toEqual(means(own, 0));
    expect(means(other, 1)).not.toEqual(means(own, 1));
  });

  test("lag is the distance of the running mean from the probe's, whatever statistics are shown, and none without BN", () => {
    const { recording } = record();
    const lag = recording.layer(1).lag.slice(0, 61);
    expect(record(SPEC, running).recording.layer(1).lag.slice(0, 61)).toEqual(
      lag,
    );
    expect(recording.layer(0).lag[5]).toBeNaN();
    // at step 0 the running mean is 0: the lag is the probe's own mean, in its own σ
    const { network } = createTraining(SPEC, data, () => plainWorkspace);
    const evaluation = network.createEvaluation(data.probe.count);
    network.evaluate(evaluation, data.probe.features, "own");
    const { mean, variance } = evaluation.buffers[1]!;
    const units = [0, 1, 2, 3, 4].map(
      (unit) => Math.abs(mean[unit]!) / Math.sqrt(variance[unit]! + 1e-5),
    );
    expect(lag[0]).toBeCloseTo(units.reduce((a, b) => a + b, 0) / 5, 5);
    expect(lag[60]).toBeGreaterThan(0);
  });

  test("lag where values are only centred is in the probe's own σ too, whatever statistics are shown", () => {
    const spec = withLayers([
      LAYER,
      { ...NORMALIZED, normalization: "centre" },
    ]);
    const lag = record(spec).recording.layer(1).lag.slice(0, 61);
    expect(record(spec, running).recording.layer(1).lag.slice(0, 61)).toEqual(
      lag,
    );
    // at step 0 the weights are those of BatchNorm's run, and so is the lag
    expect(lag[0]).toBe(record().recording.layer(1).lag[0]);
    expect(lag[60]).toBeGreaterThan(0);
    expect(lag[60]).not.toBe(record().recording.layer(1).lag[60]);
  });

  test("accuracy as in training is that in use where there is no BN, and another where there is", () => {
    const difference = (spec: RunSpec) => {
      const { heldOutAccuracy, heldOutTrainingAccuracy } =
        record(spec).recording.series;
      return [0, 20, 40, 60].map((step) =>
        Math.abs(heldOutAccuracy[step]! - heldOutTrainingAccuracy[step]!),
      );
    };
    expect(difference(withLayers([LAYER, LAYER]))).toEqual([0, 0, 0, 0]);
    expect(Math.max(...difference(SPEC))).toBeGreaterThan(0);
  });
});

describe("the outputs", () => {
  const how: RecordingSpec = { ...PLENTY, outputs: true };

  test("are recorded as one more layer: logits, then probabilities that add up to 1 per sample", () => {
    const { recording, fingerprint } = record(SPEC, how);
    expect(fingerprint).toBe(record().fingerprint);
    expect(recording.shape.outputs).toBe(data.outputs);
    const { taps, saturated, lag } = recording.layer(2);
    const columns = recording.columns;
    for (let step = 0; step < columns; step++) {
      expect(taps.activation.mean[step]).toBeCloseTo(1 / data.outputs, 6);
      expect(taps.linear.mean[step]).toBe(taps.preactivation.mean[step]);
      expect(saturated[step]).toBe(0);
      expect(lag[step]).toBeNaN();
    }
    expect(taps.linear.drift[columns - 1]).toBeGreaterThan(0);
    expect(taps.activation.speed[columns - 1]).toBeGreaterThan(0);
  });

  test("of squared error are the same at every tap", () => {
    const network = { ...SPEC.network, loss: "squaredError" as const };
    const { taps } = record({ ...SPEC, network }, how).recording.layer(2);
    expect(taps.activation.mean).toEqual(taps.linear.mean);
  });

  test("leave the columns of the hidden layers as they are", () => {
    const [without, with_] = [record().recording, record(SPEC, how).recording];
    for (const layer of [0, 1])
      expect(with_.layer(layer).taps.activation.drift).toEqual(
        without.layer(layer).taps.activation.drift,
      );
    expect(with_.series.updateNorm).toEqual(without.series.updateNorm);
    expect(() => without.layer(2)).toThrow(
      "layer must be an index below 2, got 2",
    );
  });
});

describe("noise", () => {
  test("is on where the distributions are measured, and off where accuracy in use is", () => {
    const layers = [{ ...NORMALIZED, noise: NOISE }, NORMALIZED];
    const { recording } = record(withLayers(layers));
    const { linear, preactivation } = recording.layer(0).taps;
    // between the two taps lie BatchNorm, whose output has mean 0 at step 0, and the noise
    expect(Math.abs(preactivation.mean[0]!)).toBeGreaterThan(1e-3);
    const calm = record(withLayers([NORMALIZED, NORMALIZED])).recording;
    expect(Math.abs(calm.layer(0).taps.preactivation.mean[0]!)).toBeLessThan(
      1e-6,
    );
    expect(linear.mean[0]).toBe(calm.layer(0).taps.linear.mean[0]);
    expect(recording.series.heldOutAccuracy[0]).toBe(
      calm.series.heldOutAccuracy[0],
    );
  });

  test("leaves runs alone that go on from a checkpoint: they are what they are from step 0", () => {
    const spec = {
      ...withLayers([{ ...NORMALIZED, noise: NOISE }]),
      steps: 80,
    };
    const { checkpoints, fingerprint } = record(spec);
    const origin = { checkpoint: checkpoints[0]!, reference: null };
    const other = new Exposure(spec, PLENTY, undefined, undefined, origin);
    while (other.advance() === "training");
    expect(other.fingerprint).toBe(fingerprint);
  });
});
