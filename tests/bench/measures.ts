/**
 * @file What each measure costs beside a training step of the default experiment.
 */
import { developedStep } from "./developedStep";
import { createDataSet } from "../../src/data/dataSet";
import type { RunName } from "../../src/experiment/experiment";
import { presetExperiment } from "../../src/experiment/presets";
import { resolveRun } from "../../src/experiment/resolveRun";
import { PUBLISHED_NOISE } from "../../src/experiment/noiseKind";
import { GradientShiftMeter } from "../../src/measure/gradientShift";
import { LandscapeMeter } from "../../src/measure/landscape";
import type { RecordingSpec, RunSpec } from "../../src/recording/runSpec";
import { shiftInterval } from "../../src/recording/shiftInterval";
import { SnapshotTaker } from "../../src/recording/snapshot";
import { createTraining } from "../../src/recording/training";
import { openWorkspace } from "../../src/worker/simdWorkspace";

interface Contender {
  readonly name: string;
  readonly step: () => void;
}

export interface MeasuredCosts {
  readonly name: string;
  /** The first one is the training step that the others are compared with. */
  readonly contenders: readonly Contender[];
  /** Steps between two measurements of gradient shift in a recording. */
  readonly shiftInterval: number;
}

export const measuredCosts = (): readonly MeasuredCosts[] =>
  (["A", "B"] as const).map(costsOf);

function costsOf(name: RunName): MeasuredCosts {
  const spec = {
    ...resolveRun(presetExperiment("sigmoid-digits"), name),
    steps: 1_000_000,
  };
  const noisy: RunSpec = {
    ...spec,
    network: {
      ...spec.network,
      layers: spec.network.layers.map((layer) => ({
        ...layer,
        noise: PUBLISHED_NOISE,
      })),
    },
  };
  return {
    name: name === "A" ? "default" : "default + BN",
    shiftInterval: shiftInterval(spec.network),
    contenders: [
      { name: "training step", step: trained(spec) },
      { name: "training step with noise", step: trained(noisy) },
      { name: "training step and its gradient shift", step: shifted(spec) },
      { name: "landscape at a step", step: landscape(spec) },
      { name: "exact values at a step (a snapshot)", step: snapshot(spec) },
      { name: "recorded step", step: recorded(spec) },
      {
        name: "recorded step, outputs too",
        step: recorded(spec, { outputs: true }),
      },
      {
        name: "recorded step, running statistics",
        step: recorded(spec, { statistics: "running" }),
      },
      { name: "recorded step with noise", step: recorded(noisy) },
    ],
  };
}

function trainingOf(spec: RunSpec) {
  const data = createDataSet(spec.data, spec.seed);
  return { data, training: createTraining(spec, data, openWorkspace) };
}

function trained(spec: RunSpec) {
  const { trainer } = trainingOf(spec).training;
  return () => trainer.step();
}

function shifted(spec: RunSpec) {
  const { network, trainer } = trainingOf(spec).training;
  const meter = new GradientShiftMeter(network);
  return () => {
    meter.begin();
    trainer.step();
    meter.measure();
  };
}

function landscape(spec: RunSpec) {
  const { network, trainer } = trainingOf(spec).training;
  const meter = new LandscapeMeter(network);
  return () => {
    trainer.peek();
    meter.measure(spec.optimizer.learningRate);
  };
}

function snapshot(spec: RunSpec) {
  const { data, training } = trainingOf(spec);
  const taker = new SnapshotTaker(training, data, spec);
  return () =>
    void taker.take({ regions: false, sample: null, statistics: "own" });
}

function recorded(spec: RunSpec, how: Partial<RecordingSpec> = {}) {
  return developedStep(spec, openWorkspace, how);
}
