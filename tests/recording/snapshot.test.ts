import { describe, expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { Fingerprint } from "../../src/engine/fingerprint";
import { plainWorkspace } from "../../src/engine/workspace";
import { JITTER_BATCHES } from "../../src/recording/batchJitter";
import { BINS, TAPS } from "../../src/recording/chunk";
import { REGION_SIDE } from "../../src/recording/decisionRegions";
import { trainingAt } from "../../src/recording/course";
import type { RunSpec } from "../../src/recording/runSpec";
import { GradientShiftMeter } from "../../src/measure/gradientShift";
import { SnapshotTaker, type SnapshotWish } from "../../src/recording/snapshot";
import type { Training } from "../../src/recording/training";
import { LAYER, NORMALIZED, record, SPEC, withLayers } from "./sampleRuns";

const NOTHING: SnapshotWish = {
  regions: false,
  sample: null,
  statistics: "own",
};
const EVERYTHING: SnapshotWish = {
  regions: true,
  sample: 5,
  statistics: "own",
};

function at(step: number, spec: RunSpec = SPEC) {
  const data = createDataSet(spec.data, spec.seed);
  const training = trainingAt(spec, data, step, () => plainWorkspace, null);
  return { data, training, taker: new SnapshotTaker(training, data, spec) };
}

/** One text of everything that training goes on from, and of the next losses. */
function fingerprintOf({ network, trainer }: Training): string {
  const fingerprint = new Fingerprint();
  for (let step = 0; step < 5; step++) {
    trainer.step();
    fingerprint.addNumber(trainer.loss);
  }
  for (const { parameters, runningMean } of network.denseLayers) {
    for (const { values } of parameters) fingerprint.add(values);
    if (runningMean) fingerprint.add(runningMean);
  }
  return fingerprint.toString();
}

describe("a snapshot", () => {
  test("has the values of which the recording keeps the histogram", () => {
    const { recording } = record();
    for (const step of [0, 17, 60]) {
      const { taps } = at(step).taker.take(NOTHING);
      const column = recording.columnAt(step);
      taps.forEach((values, layer) => {
        for (const tap of TAPS) {
          const series = recording.layer(layer).taps[tap];
          const counts = new Uint32Array(BINS);
          for (const value of values[tap]) {
            const bin = Math.floor(
              ((value / series.range[column]! + 1) * BINS) / 2,
            );
            if (bin >= 0 && bin < BINS) counts[bin]!++;
          }
          const row = series.counts.subarray(
            column * BINS,
            (column + 1) * BINS,
          );
          expect([...counts], `${tap} of layer ${layer}`).toEqual([...row]);
        }
      });
    }
  });

  test("has the loss and the gradients of the batch that comes next", () => {
    const { recording } = record();
    const { loss, layers } = at(30).taker.take(NOTHING);
    expect(Math.fround(loss)).toBe(recording.series.loss[30]);
    layers.forEach(({ dWeights }, layer) => {
      const norm = Math.sqrt(dWeights!.reduce((sum, d) => sum + d * d, 0));
      const recorded =
        recording.series.gradientNorm[30 * layers.length + layer]!;
      expect(norm).toBeCloseTo(recorded, 6); // float32 sums in another order
    });
  });

  test("classifies the held-out part as the accuracy that is recorded", () => {
    const { recording } = record();
    const { data, taker } = at(40);
    const { predicted } = taker.take(NOTHING);
    const { labels, count } = data.heldOut;
    const right = predicted.filter((c, i) => c === labels[i]).length;
    expect(Math.fround(right / count)).toBe(
      recording.series.heldOutAccuracy[40],
    );
  });

  test("has the gradient shift of the step's update, which is taken and taken back", () => {
    const { taker } = at(20);
    const { gradientShift } = taker.take(NOTHING);
    const other = at(20).training;
    const exact = new GradientShiftMeter(other.network);
    exact.begin();
    other.trainer.step();
    exact.measure();
    expect(gradientShift).toEqual(exact.shift);
    expect(gradientShift.l2.at(-1)).toBeGreaterThan(0);
    expect(taker.take(NOTHING).gradientShift).toEqual(gradientShift);
  });

  test("leaves the training as it was, whatever is wished for and however often", () => {
    const untouched = fingerprintOf(at(20).training);
    const { training, taker } = at(20);
    for (const wish of [NOTHING, EVERYTHING, EVERYTHING]) taker.take(wish);
    taker.takeTap(1, "activation", "own");
    expect(fingerprintOf(training)).toBe(untouched);
  });

  test("is the same again after everything was wished for in between", () => {
    const { taker } = at(20);
    const first = taker.take(NOTHING);
    taker.take(EVERYTHING);
    expect(taker.take(NOTHING)).toEqual(first);
  });

  test("owns its memory: training on does not change it", () => {
    const { training, taker } = at(20);
    const taken = taker.take(EVERYTHING);
    const copy = structuredClone(taken);
    training.trainer.step();
    taker.take(EVERYTHING);
    expect(taken).toEqual(copy);
  });

  test("has the parameters that the layer has, and null for others", () => {
    const [plain, normalized] = at(3).taker.take(NOTHING).layers;
    expect(plain).toMatchObject({ inputs: 2, units: 6, gamma: null });
    expect(plain!.bias).toHaveLength(6);
    expect(plain!.weights).toHaveLength(12);
    expect(normalized).toMatchObject({ inputs: 6, units: 5, bias: null });
    expect(normalized!.runningVariance).toHaveLength(5);
  });

  test("of a frozen layer has weights but no gradients", () => {
    const [frozen] = at(
      3,
      withLayers([{ ...LAYER, frozen: true }, LAYER]),
    ).taker.take(NOTHING).layers;
    expect(frozen).toMatchObject({ dWeights: null, dBias: null });
    expect(frozen!.weights.some((weight) => weight !== 0)).toBe(true);
  });

  test("of one tap alone is that of the whole", () => {
    const { taker } = at(9);
    const alone = taker.takeTap(1, "linear", "own");
    expect(alone).toEqual(taker.take(NOTHING).taps[1]!.linear);
  });
});

describe("decision regions", () => {
  test("show the class that the network finds at the held-out points", () => {
    const { data, taker } = at(60);
    const { regions, predicted } = taker.take(EVERYTHING);
    const { extent, classes } = regions!;
    const cell = (value: number) =>
      Math.floor(((value / extent + 1) / 2) * REGION_SIDE);
    let same = 0;
    predicted.forEach((found, i) => {
      const [x, y] = data.heldOut.features.subarray(2 * i, 2 * i + 2);
      const at = (REGION_SIDE - 1 - cell(y!)) * REGION_SIDE + cell(x!);
      if (classes[at] === found) same++;
    });
    // A point and the middle of its cell lie on two sides of a boundary now and then.
    expect(same / predicted.length).toBeGreaterThan(0.95);
  });

  test("are not there where inputs are no points", () => {
    const spec = {
      ...SPEC,
      data: { kind: "digits", size: 8 },
      steps: 2,
    } as const;
    expect(at(1, spec).taker.take(EVERYTHING).regions).toBeNull();
  });
});

describe("jitter", () => {
  const spread = (values: Float32Array, units: number, unit: number) => {
    const all = Array.from(
      { length: JITTER_BATCHES },
      (_, batch) => values[batch * units + unit]!,
    );
    return Math.max(...all) - Math.min(...all);
  };

  test("is exactly nothing before BatchNorm, and something after it", () => {
    const { jitter } = at(10).taker.take(EVERYTHING);
    const [plain, normalized] = jitter!;
    expect(spread(plain!.activation, 6, 0)).toBe(0);
    expect(spread(normalized!.linear, 5, 0)).toBe(0);
    expect(spread(normalized!.preactivation, 5, 0)).toBeGreaterThan(0);
  });

  test("without BatchNorm has the sample's own values in every batch", () => {
    const { taker } = at(10, withLayers([LAYER, LAYER]));
    const { jitter, taps } = taker.take(EVERYTHING);
    expect(jitter![1]!.activation.subarray(0, 6)).toEqual(
      taps[1]!.activation.subarray(5 * 6, 6 * 6),
    );
  });

  test("is less in larger batches", () => {
    const wide = (batchSize: number) => {
      const spec = { ...withLayers([NORMALIZED]), batchSize };
      const { jitter } = at(0, spec).taker.take(EVERYTHING);
      return spread(jitter![0]!.preactivation, 5, 0);
    };
    expect(wide(400)).toBeLessThan(wide(8));
  });
});
