/**
 * @file Experiments to begin with. What each one shows is checked in tests/lab/presets.test.ts.
 */
import type { Normalization } from "../engine/networkSpec";
import { canonicalJson } from "./canonicalJson";
import type { Experiment, RunSettings } from "./experiment";
import { PLAIN } from "./settings";

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

const sgd = (learningRate: number): Partial<RunSettings> => ({
  optimizer: { kind: "sgd", learningRate, momentum: 0, weightDecay: 0 },
});

const RELU: Partial<RunSettings> = {
  activation: "relu",
  initialization: { kind: "he" },
};

const layers = (count: number, units: number): readonly number[] =>
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
  "sigmoid-digits": plainAgainstBatch({}),
  "tanh-digits": plainAgainstBatch({
    steps: 1000,
    settings: { activation: "tanh", ...sgd(2) },
  }),
  "relu-digits": plainAgainstBatch({
    steps: 1000,
    settings: { ...RELU, ...sgd(0.1) },
  }),
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
  "glorot-bengio": plainAgainstBatch({
    widths: layers(5, 64),
    steps: 1000,
    settings: sgd(0.1),
  }),
  "large-learning-rate": plainAgainstBatch({
    widths: layers(8, 64),
    steps: 600,
    settings: { ...RELU, ...sgd(1) },
  }),
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
  const json = canonicalJson(experiment);
  return (
    PRESETS.find((preset) => canonicalJson(preset.experiment) === json)?.id ??
    null
  );
}
