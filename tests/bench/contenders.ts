/**
 * @file What is timed of our own: the engine with SIMD and with the plain kernels, training alone and while every step is
 * recorded; and how fast this machine could go at most.
 */
import { developedStep } from "./developedStep";
import { createDataSet } from "../../src/data/dataSet";
import type { Activation } from "../../src/engine/activations";
import type { OpenWorkspace } from "../../src/engine/workspace";
import { plainWorkspace } from "../../src/engine/workspace";
import { createTraining } from "../../src/recording/training";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import peakBytes from "./peak.as.ts?bytes";
import { WORKLOADS, type Workload } from "./workloads";

export interface Contender {
  readonly name: string;
  /** One training step. */
  readonly step: () => void;
}

export interface Cell {
  readonly id: string;
  readonly name: string;
  readonly network: NetworkShape;
  /** float32 operations of the matrix products of one step. */
  readonly flops: number;
  readonly contenders: readonly Contender[];
}

/** What another library must build. */
export interface NetworkShape {
  /** Inputs, units of each hidden layer, outputs. */
  readonly dims: readonly number[];
  readonly activation: Activation;
  readonly batchSize: number;
  readonly isNormalized: boolean;
}

export const cells = (): readonly Cell[] =>
  WORKLOADS.map((workload) => ({
    id: workload.id,
    name: workload.name,
    network: shapeOf(workload),
    flops: flopsOf(shapeOf(workload)),
    contenders: [
      training("simd", workload, openWorkspace),
      training("plain", workload, () => plainWorkspace),
      recorded("simd, recorded", workload, openWorkspace),
    ],
  }));

function training(
  name: string,
  { spec }: Workload,
  open: OpenWorkspace,
): Contender {
  const data = createDataSet(spec.data, spec.seed);
  const { trainer } = createTraining(spec, data, open);
  return { name, step: () => trainer.step() };
}

function recorded(
  name: string,
  { spec }: Workload,
  open: OpenWorkspace,
): Contender {
  return { name, step: developedStep(spec, open) };
}

export function shapeOf({ spec, isNormalized }: Workload): NetworkShape {
  const { inputs, outputs } = createDataSet(spec.data, spec.seed);
  const { layers } = spec.network;
  return {
    dims: [inputs, ...layers.map(({ units }) => units), outputs],
    activation: layers[0]!.activation,
    batchSize: spec.batchSize,
    isNormalized,
  };
}

/** Forward, the gradient of the weights, and that of the input, which the first layer has no use for. */
export const flopsOf = ({ dims, batchSize }: NetworkShape): number =>
  dims.slice(1).reduce((sum, units, l) => {
    const products = l === 0 ? 2 : 3;
    return sum + 2 * products * batchSize * dims[l]! * units;
  }, 0);

const PEAK_ROUNDS = 2000;
const PEAK_OPERATIONS = 96;
/** So many that the machine has compiled its best code long before the last. */
const PEAK_CALLS = 20_000;
/** Calls that are timed together. */
const PEAK_GROUP = 100;

/** float32 operations per second, multiplication and addition in turns, in SIMD: the best that was seen. */
export function measurePeak(): number {
  const memory = new WebAssembly.Memory({ initial: 0 });
  const { exports } = new WebAssembly.Instance(
    new WebAssembly.Module(peakBytes),
    { env: { memory } },
  );
  const multiplyAdd = exports["multiplyAdd"] as (rounds: number) => number;
  let best = Infinity;
  for (let calls = 0; calls < PEAK_CALLS; calls += PEAK_GROUP) {
    const start = performance.now();
    for (let i = 0; i < PEAK_GROUP; i++) multiplyAdd(PEAK_ROUNDS);
    best = Math.min(best, performance.now() - start);
  }
  return (PEAK_GROUP * PEAK_ROUNDS * PEAK_OPERATIONS) / (best / 1000);
}
