/**
 * @file Experiments to begin with. Numbers are of seeds 1 to 3, accuracies on held-out samples at the last step unless
 * said otherwise; tests/experiment/presets.test.ts trains each preset and checks what is claimed of it.
 */
import type { Normalization } from "../engine/normalizations";
import { canonicalJson } from "./canonicalJson";
import type { Experiment, RunSettings } from "./experiment";
import { PLAIN } from "./runSettings";

export const PRESET_IDS = [
  "sigmoid-digits",
  "tanh-digits",
  "relu-digits",
  "spirals",
  "glorot-bengio",
  "large-learning-rate",
  "batch-of-two",
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export interface Preset {
  readonly id: PresetId;
  readonly experiment: Experiment;
}

/** What a preset changes of the first one; `settings` go to both runs. */
type Changes = Partial<Omit<Experiment, "runs">> & {
  readonly settings?: Partial<RunSettings>;
};

/** Plain gradient descent. */
export const sgd = (learningRate: number): Partial<RunSettings> => ({
  optimizer: { kind: "sgd", learningRate, momentum: 0, weightDecay: 0 },
});

export const RELU: Partial<RunSettings> = {
  activation: "relu",
  initialization: { kind: "he" },
};

export const layers = (count: number, units: number): readonly number[] =>
  Array<number>(count).fill(units);

/** Run A plain, run B with BatchNorm in every layer. */
function plainAgainstBatch({ settings, ...shared }: Changes): Experiment {
  const widths = shared.widths ?? layers(4, 32);
  const run = (normalization: Normalization): RunSettings => ({
    ...PLAIN,
    ...settings,
    normalization: widths.map(() => normalization),
    frozen: widths.map(() => false),
  });
  return {
    data: { kind: "digits", size: 12 },
    seed: 1,
    batchSize: 60,
    steps: 2000,
    loss: "crossEntropy",
    ...shared,
    widths,
    runs: { A: run("none"), B: run("batch") },
  };
}

const EXPERIMENTS: Readonly<Record<PresetId, Experiment>> = {
  /** A stays at chance for some 400 steps, then all its layers slide and spread at once (96 to 97 % in the end); B is above 90 % at step 100, and layer 4 drifts less than 1.3σ₀. */
  "sigmoid-digits": plainAgainstBatch({}),
  /** A saturates: 89 % of the values of layer 1 and 60 % of layer 4 end in the flat parts of tanh (95 %). In B 17 % and 11 % do (98 %). */
  "tanh-digits": plainAgainstBatch({
    steps: 1000,
    settings: { activation: "tanh", ...sgd(2) },
  }),
  /** Both learn alike (97 to 98 % against 97 to 99 %), though layer 4 drifts ten times as far in A: 3 to 4σ₀ against 0.3 to 0.4σ₀. Drift alone does not decide how well a network learns. */
  "relu-digits": plainAgainstBatch({
    steps: 1000,
    settings: { ...RELU, ...sgd(0.1) },
  }),
  /** BatchNorm does not help: A reaches 96 to 97 %, B 93 to 95 %, though layer 2 of A drifts three times as far. With 16 samples a batch, the statistics of a batch are noisy. */
  spirals: plainAgainstBatch({
    data: { kind: "spirals", noise: 0.05 },
    widths: layers(2, 16),
    batchSize: 16,
    steps: 1500,
    settings: {
      ...RELU,
      optimizer: { kind: "adam", learningRate: 0.01, weightDecay: 0 },
    },
  }),
  /** A stays at chance for all its steps, while its topmost layer slides away as one block; B reaches 97 %. */
  "glorot-bengio": plainAgainstBatch({
    widths: layers(5, 64),
    steps: 1000,
    settings: sgd(0.1),
  }),
  /** A dies: on the whole probe 98 to 100 % of the units of layer 8 are 0, and the accuracy stays at chance. B reaches 97 to 99 % at the same learning rate. */
  "large-learning-rate": plainAgainstBatch({
    widths: layers(8, 64),
    steps: 400,
    settings: { activation: "relu", ...sgd(1) },
  }),
  /** BatchNorm hurts: with two samples a batch, x̂ is +1 for the one and −1 for the other, whatever they are. A reaches 92 to 94 %, B 24 %. */
  "batch-of-two": plainAgainstBatch({
    batchSize: 2,
    settings: { activation: "tanh", ...sgd(0.02) },
  }),
};

export const PRESETS: readonly Preset[] = PRESET_IDS.map((id) => ({
  id,
  experiment: EXPERIMENTS[id],
}));

export const DEFAULT_PRESET: PresetId = "sigmoid-digits";

export function presetExperiment(id: PresetId): Experiment {
  return EXPERIMENTS[id];
}

/** The preset that this experiment is, unchanged; null where it is none. */
export function presetOf(experiment: Experiment): PresetId | null {
  const known = PRESET_OF.get(experiment);
  if (known !== undefined) return known;
  const json = canonicalJson(experiment);
  const preset = PRESETS.find((one) => canonicalJson(one.experiment) === json);
  PRESET_OF.set(experiment, preset?.id ?? null);
  return preset?.id ?? null;
}

/** Experiments never change in place, and panels ask at every frame. */
const PRESET_OF = new WeakMap<Experiment, PresetId | null>();
