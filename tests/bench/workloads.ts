/**
 * @file The networks that the engine is timed on.
 */
import type { DataSpec } from "../../src/data/dataSpec";
import type { Activation } from "../../src/engine/activations";
import type { LayerSpec } from "../../src/engine/networkSpec";
import type { RunSpec } from "../../src/recording/runSpec";

export interface Workload {
  /** "W1", with BatchNorm "W1+BN". */
  readonly id: string;
  readonly name: string;
  readonly isNormalized: boolean;
  readonly spec: RunSpec;
}

interface Shape {
  readonly name: string;
  readonly data: DataSpec;
  readonly depth: number;
  readonly units: number;
  readonly activation: Activation;
  readonly batchSize: number;
}

/** 2 → 6×16 → 2, 784 → 3×100 → 10 (Ioffe & Szegedy 2015, §4.1), 64 → 12×64 → 10, and the default experiment. */
const SHAPES: Readonly<Record<string, Shape>> = {
  W1: {
    name: "toy",
    data: { kind: "spirals", noise: 0.05 },
    depth: 6,
    units: 16,
    activation: "tanh",
    batchSize: 32,
  },
  W2: {
    name: "paper",
    data: { kind: "digits", size: 28 },
    depth: 3,
    units: 100,
    activation: "sigmoid",
    batchSize: 60,
  },
  W3: {
    name: "deep",
    data: { kind: "digits", size: 8 },
    depth: 12,
    units: 64,
    activation: "relu",
    batchSize: 64,
  },
  default: {
    name: "default",
    data: { kind: "digits", size: 12 },
    depth: 4,
    units: 32,
    activation: "sigmoid",
    batchSize: 60,
  },
};

/** Each plain and with BatchNorm in every layer. SGD with momentum, at a rate at which all of them learn. */
export const WORKLOADS: readonly Workload[] = Object.entries(SHAPES).flatMap(
  ([id, shape]) =>
    [false, true].map((isNormalized) => ({
      id: isNormalized ? `${id}+BN` : id,
      name: isNormalized ? `${shape.name} + BN` : shape.name,
      isNormalized,
      spec: specOf(shape, isNormalized),
    })),
);

function specOf(shape: Shape, isNormalized: boolean): RunSpec {
  const layer: LayerSpec = {
    units: shape.units,
    activation: shape.activation,
    normalization: isNormalized ? "batch" : "none",
    placement: "beforeActivation",
    bias: !isNormalized,
    frozen: false,
  };
  return {
    data: shape.data,
    seed: 1,
    network: {
      layers: Array<LayerSpec>(shape.depth).fill(layer),
      loss: "crossEntropy",
      initialization: { kind: shape.activation === "relu" ? "he" : "xavier" },
    },
    optimizer: {
      kind: "sgd",
      learningRate: 0.01,
      momentum: 0.9,
      weightDecay: 0,
    },
    batchSize: shape.batchSize,
    steps: 1_000_000, // never reached
  };
}
