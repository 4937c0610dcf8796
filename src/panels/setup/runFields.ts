/**
 * @file The settings of a run, each as a field that can be read, written and kept equal in both runs.
 */
import type { Activation } from "../../engine/activations";
import type { Normalization } from "../../engine/normalizations";
import type {
  Affine,
  Initialization,
  NoiseSpec,
  OptimizerKind,
  OptimizerSpec,
  Placement,
} from "../../engine/networkSpec";
import type { RunSettings } from "../../experiment/experiment";

export const RUN_FIELDS = [
  "normalization",
  "activation",
  "initialization",
  "optimizer",
  "learningRate",
  "momentum",
  "weightDecay",
  "placement",
  "keepBias",
  "affine",
  "stopGradient",
  "noise",
  "frozen",
] as const;
export type RunFieldName = (typeof RUN_FIELDS)[number];

export interface RunField<Value> {
  readonly name: RunFieldName;
  /** The same object for the same settings. */
  readonly read: (settings: RunSettings) => Value;
  /** What changes in settings that get the value; nothing where they cannot have it. */
  readonly write: (settings: RunSettings, value: Value) => Partial<RunSettings>;
}

export const normalizationField: RunField<readonly Normalization[]> = {
  name: "normalization",
  read: (settings) => settings.normalization,
  write: (_, normalization) => ({ normalization }),
};

export const activationField: RunField<Activation> = {
  name: "activation",
  read: (settings) => settings.activation,
  write: (_, activation) => ({ activation }),
};

export const initializationField: RunField<Initialization> = {
  name: "initialization",
  read: (settings) => settings.initialization,
  write: (_, initialization) => ({ initialization }),
};

/** Its kind; the numbers that both kinds have stay as they are. */
export const optimizerField: RunField<OptimizerKind> = {
  name: "optimizer",
  read: ({ optimizer }) => optimizer.kind,
  write: ({ optimizer }, kind) => ({ optimizer: ofKind(optimizer, kind) }),
};

export const learningRateField: RunField<number> = {
  name: "learningRate",
  read: ({ optimizer }) => optimizer.learningRate,
  write: ({ optimizer }, learningRate) => ({
    optimizer: { ...optimizer, learningRate },
  }),
};

/** Null under Adam, which has none. */
export const momentumField: RunField<number | null> = {
  name: "momentum",
  read: ({ optimizer }) =>
    optimizer.kind === "sgd" ? optimizer.momentum : null,
  write: ({ optimizer }, momentum) =>
    optimizer.kind === "sgd" && momentum !== null
      ? { optimizer: { ...optimizer, momentum } }
      : {},
};

export const weightDecayField: RunField<number> = {
  name: "weightDecay",
  read: ({ optimizer }) => optimizer.weightDecay,
  write: ({ optimizer }, weightDecay) => ({
    optimizer: { ...optimizer, weightDecay },
  }),
};

export const placementField: RunField<Placement> = {
  name: "placement",
  read: (settings) => settings.placement,
  write: (_, placement) => ({ placement }),
};

export const keepBiasField: RunField<boolean> = {
  name: "keepBias",
  read: (settings) => settings.keepBias,
  write: (_, keepBias) => ({ keepBias }),
};

export const affineField: RunField<Affine> = {
  name: "affine",
  read: (settings) => settings.affine,
  write: (_, affine) => ({ affine }),
};

export const stopGradientField: RunField<boolean> = {
  name: "stopGradient",
  read: (settings) => settings.stopGradient,
  write: (_, stopGradient) => ({ stopGradient }),
};

export const noiseField: RunField<NoiseSpec | null> = {
  name: "noise",
  read: (settings) => settings.noise,
  write: (_, noise) => ({ noise }),
};

export const frozenField: RunField<readonly boolean[]> = {
  name: "frozen",
  read: (settings) => settings.frozen,
  write: (_, frozen) => ({ frozen }),
};

function ofKind(old: OptimizerSpec, kind: OptimizerKind): OptimizerSpec {
  if (old.kind === kind) return old;
  const { learningRate, weightDecay } = old;
  return kind === "sgd"
    ? { kind, learningRate, momentum: 0, weightDecay }
    : { kind, learningRate, weightDecay };
}
