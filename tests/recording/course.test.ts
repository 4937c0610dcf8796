import { describe, expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import type { LayerSpec, OptimizerSpec } from "../../src/engine/networkSpec";
import { plainWorkspace, type OpenWorkspace } from "../../src/engine/workspace";
import { Course, trainingAt } from "../../src/recording/course";
import { recordRun } from "../../src/recording/recordRun";
import type { RunSpec, Segment } from "../../src/recording/runSpec";
import type { Training } from "../../src/recording/training";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { fingerprintOf } from "../engine/specs";
import { contentOf } from "./recordingContent";
import { LAYER, NORMALIZED, PLENTY, record, SPEC } from "./sampleRuns";

const DATA = createDataSet(SPEC.data, SPEC.seed);
const STEP = 25;
const plain: OpenWorkspace = () => plainWorkspace;

const INSERTED: LayerSpec = { ...LAYER, normalization: "batch", bias: false };
const MOMENTUM: OptimizerSpec = { ...sgd(0.3), momentum: 0.9 };
const ADAM: OptimizerSpec = {
  kind: "adam",
  learningRate: 0.01,
  weightDecay: 0,
};

function sgd(learningRate: number): OptimizerSpec & { readonly kind: "sgd" } {
  return { kind: "sgd", learningRate, momentum: 0, weightDecay: 0 };
}

/** SPEC, from STEP on with other layers or another optimizer. */
const changed = (patch: Partial<Segment>, spec = SPEC): RunSpec => ({
  ...spec,
  later: [
    {
      step: STEP,
      layers: spec.network.layers,
      optimizer: spec.optimizer,
      kept: [],
      ...patch,
    },
  ],
});

const CHANGES: Readonly<Record<string, RunSpec>> = {
  "BatchNorm inserted": changed({ layers: [INSERTED, NORMALIZED] }),
  "BatchNorm inserted, function kept": changed({
    layers: [INSERTED, NORMALIZED],
    kept: [0],
  }),
  "centring inserted": changed({
    layers: [{ ...INSERTED, normalization: "centre" }, NORMALIZED],
  }),
  "centring inserted, function kept": changed({
    layers: [{ ...INSERTED, normalization: "centre" }, NORMALIZED],
    kept: [0],
  }),
  "BatchNorm becomes centring": changed({
    layers: [LAYER, { ...NORMALIZED, normalization: "centre" }],
  }),
  "BatchNorm removed": changed({
    layers: [
      LAYER,
      { ...LAYER, units: NORMALIZED.units, normalization: "none" },
    ],
  }),
  "BatchNorm inserted after the nonlinearity": changed(
    {
      layers: [
        { ...LAYER, normalization: "batch", placement: "afterActivation" },
        NORMALIZED,
      ],
    },
    {
      ...SPEC,
      network: {
        ...SPEC.network,
        layers: [{ ...LAYER, placement: "afterActivation" }, NORMALIZED],
      },
    },
  ),
  "a layer frozen": changed({
    layers: [{ ...LAYER, frozen: true }, NORMALIZED],
  }),
  "another learning rate": changed({ optimizer: sgd(0.01) }),
  "momentum from now on": changed({ optimizer: MOMENTUM }),
  "Adam, slower": changed(
    { optimizer: { ...ADAM, learningRate: 0.001 } },
    { ...SPEC, optimizer: ADAM },
  ),
};

describe.each(Object.entries(CHANGES))("%s", (_name, spec) => {
  const { later: _later, ...unchanged } = spec;

  test("changes nothing before its step, and something after it", () => {
    const [with_, without] = [record(spec), record(unchanged)];
    const [a, b] = [with_, without].map(({ recording }) =>
      contentOf(recording).map(({ layers: _layers, ...outcome }) => outcome),
    );
    expect(a!.slice(0, STEP)).toEqual(b!.slice(0, STEP));
    expect(a!.slice(STEP + 2)).not.toEqual(b!.slice(STEP + 2));
    expect(with_.outcome).toBe("finished");
    expect(with_.fingerprint).not.toBe(without.fingerprint);
  });

  test("gives the same bits with SIMD", () => {
    const { fingerprint } = recordRun(spec, PLENTY, openWorkspace);
    expect(fingerprint).toBe(record(spec).fingerprint);
  });

  test("is replayed to the bit", () => {
    const { recording } = record(spec);
    for (const step of [STEP - 1, STEP, 50]) {
      const { trainer } = trainingAt(spec, DATA, step, plain, null);
      trainer.peek();
      expect(Math.fround(trainer.loss)).toBe(recording.series.loss[step]);
    }
  });
});

test.each<readonly [string, OptimizerSpec]>([
  ["SGD", SPEC.optimizer],
  ["momentum", MOMENTUM],
  ["Adam", ADAM],
])(
  "under %s a change that changes nothing changes no bit",
  (_name, optimizer) => {
    const spec = { ...SPEC, optimizer };
    const same = record(changed({}, spec));
    const { recording, fingerprint } = record(spec);
    expect(same.fingerprint).toBe(fingerprint);
    expect(contentOf(same.recording)).toEqual(contentOf(recording));
  },
);

/** What the probe yields, normalized by its own statistics. */
function outputsOf({ network }: Training): Float32Array {
  const evaluation = network.createEvaluation(DATA.probe.count);
  network.evaluate(evaluation, DATA.probe.features, "own");
  return evaluation.outputs;
}

/** The largest change of an output at the step at which the spec's segment begins. */
function jump(spec: RunSpec): number {
  const { later: _later, ...unchanged } = spec;
  const [before, after] = [unchanged, spec].map((one) =>
    outputsOf(trainingAt(one, DATA, STEP, plain, null)),
  );
  return Math.max(...before!.map((value, i) => Math.abs(value - after![i]!)));
}

describe.each(["BatchNorm", "centring"])(
  "%s that keeps the function",
  (kind) => {
    const spec = CHANGES[`${kind} inserted, function kept`]!;

    test("leaves the outputs where they were; what does not keep it moves them", () => {
      // Some ten roundings of 6e-8 in each of two layers, on values of about 1 that are summed six times.
      expect(jump(spec)).toBeLessThan(1e-5);
      expect(jump(CHANGES[`${kind} inserted`]!)).toBeGreaterThan(0.01);
    });

    test("has the probe's statistics as its running ones", () => {
      const { network } = trainingAt(spec, DATA, STEP, plain, null);
      const evaluation = network.createEvaluation(DATA.probe.count);
      const outputs = (statistics: "own" | "running") => {
        network.evaluate(evaluation, DATA.probe.features, statistics);
        return [...evaluation.layers[0]!.preactivation];
      };
      const own = outputs("own");
      // n against n − 1 in the variance is 0.4 % of a deviation for 128 samples
      outputs("running").forEach((value, i) =>
        expect(Math.abs(value - own[i]!)).toBeLessThan(0.02),
      );
    });
  },
);

test("a layer frozen from a step on does not move from there", () => {
  const spec = CHANGES["a layer frozen"]!;
  const weightsAt = (step: number) => [
    ...trainingAt(spec, DATA, step, plain, null).network.denseLayers[0]!
      .weights,
  ];
  expect(weightsAt(60)).toEqual(weightsAt(STEP));
  expect(weightsAt(STEP)).not.toEqual(weightsAt(STEP - 1));
});

test("several changes follow each other, and the batches go on as if there were none", () => {
  const first = changed({ optimizer: sgd(0.1) }).later![0]!;
  const second = { ...first, step: 40, optimizer: SPEC.optimizer };
  const course = new Course({ ...SPEC, later: [first, second] }, DATA, plain);
  const turns: number[] = [];
  while (course.step < SPEC.steps)
    if (course.advance()) turns.push(course.step);
  expect(turns).toEqual([STEP, 40]);
  const alone = trainingAt(SPEC, DATA, SPEC.steps, plain, null);
  expect([...course.training.batches.order]).toEqual([...alone.batches.order]);
  expect(fingerprintOf(course.training.network)).not.toBe(
    fingerprintOf(alone.network),
  );
});

test("drift goes on from the same reference for every tap, also where taps part or meet", () => {
  const { recording } = record(CHANGES["BatchNorm inserted, function kept"]!);
  const { linear, preactivation } = recording.layer(0).taps;
  // Before, both taps are one; after, the bias is no longer in xW, and what the nonlinearity sees goes on.
  expect(linear.drift[STEP - 1]).toBe(preactivation.drift[STEP - 1]);
  expect(linear.drift[STEP]).not.toBe(preactivation.drift[STEP]);
  const jumpOfDrift = Math.abs(
    preactivation.drift[STEP]! - preactivation.drift[STEP - 1]!,
  );
  expect(jumpOfDrift).toBeLessThan(0.2);
});

describe("a bias that is moved by hand", () => {
  const moved = (layers: RunSpec["network"]["layers"], by: number) => {
    const spec = { ...SPEC, network: { ...SPEC.network, layers } };
    const later = [
      {
        step: 20,
        layers,
        optimizer: SPEC.optimizer,
        kept: [],
        biasShifts: [{ layer: 1, by }],
      },
    ];
    return record({ ...spec, later }).recording;
  };
  const withBias = [LAYER, { ...NORMALIZED, bias: true }];

  test("moves what is normalized by as much, and under BatchNorm nothing behind it but rounding", () => {
    const [still, pushed] = [moved(withBias, 0), moved(withBias, 2)];
    const means = (recording: typeof still, tap: "linear" | "activation") =>
      recording.layer(1).taps[tap].mean;
    expect(means(pushed, "linear")[19]).toBe(means(still, "linear")[19]);
    expect(
      means(pushed, "linear")[20]! - means(still, "linear")[20]!,
    ).toBeCloseTo(2, 5);
    expect(means(pushed, "activation")[20]).toBeCloseTo(
      means(still, "activation")[20]!,
      5,
    );
    for (let step = 20; step <= SPEC.steps; step++)
      expect(pushed.series.loss[step]).toBeCloseTo(still.series.loss[step]!, 3);
  });

  test("changes the run where there is no BatchNorm", () => {
    const layers = [LAYER, LAYER];
    const [still, pushed] = [moved(layers, 0), moved(layers, 2)];
    expect(pushed.series.loss[19]).toBe(still.series.loss[19]);
    expect(
      Math.abs(pushed.series.loss[20]! - still.series.loss[20]!),
    ).toBeGreaterThan(0.01);
  });

  test("is nothing to a layer without a bias", () => {
    const layers = [LAYER, NORMALIZED];
    expect(moved(layers, 2).series.loss).toEqual(moved(layers, 0).series.loss);
  });
});
