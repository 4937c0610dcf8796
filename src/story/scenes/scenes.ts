/**
 * @file All scenes of the story, by name. Each is a whole experiment that the reader can change at will.
 */
import type { Normalization } from "../../engine/normalizations";
import { PUBLISHED_NOISE } from "../../experiment/noiseKind";
import type { Interventions } from "../../experiment/interventions";
import { layers, RELU, sgd } from "../../experiment/presets";
import { presetScene, scene, type Scene } from "./scene";

/** "0110": BatchNorm in the second and the third layer. */
const normalized = (digits: string) => ({
  normalization: digits
    .split("")
    .map((digit): Normalization => (digit === "1" ? "batch" : "none")),
});

const frozen = (...list: readonly boolean[]) => ({ frozen: list });

/** Layers 1 to 3 stand still from a step on. */
const freezeBelow = (step: number): Interventions =>
  [1, 2, 3].map((layer) => ({
    step,
    change: { kind: "frozen", layer, frozen: true },
  }));

/** All biases of layer 2 are moved by 1 at a step. */
const moveBias = (step: number): { readonly interventions: Interventions } => ({
  interventions: [{ step, change: { kind: "bias", layer: 2, by: 1 } }],
});

const KEPT_BIAS = { ...normalized("1111"), keepBias: true } as const;

/** Networks on which the noise of Santurkar et al. 2018 costs little, and on which it costs more. */
const FIVE_SIGMOID = { widths: layers(5, 64), steps: 1000 };
const EIGHT_RELU = { widths: layers(8, 64), steps: 400 };

const batches = (batchSize: number, learningRate: number): Scene =>
  scene({
    shared: { batchSize, steps: 1000 },
    both: { activation: "tanh", ...sgd(learningRate) },
    step: "play",
  });

const switchedOn = (digits: string): Scene =>
  scene({ B: normalized(digits), step: "play" });

export const SCENES = {
  opening: scene({ step: "play" }),
  "steady-input": scene({
    B: { ...normalized("0000"), ...frozen(true, false, false, false) },
    step: 0,
    view: { measureLayer: 1 },
  }),
  "moving-floor": scene({ step: 0 }),
  "relu-digits": presetScene("relu-digits"),
  "all-switches": scene({ step: 0 }),
  "bn-1": switchedOn("1000"),
  "bn-2": switchedOn("0100"),
  "bn-1-2": switchedOn("1100"),
  "bn-1-2-3": switchedOn("1110"),
  "bn-all": switchedOn("1111"),
  bias: scene({ A: { ...KEPT_BIAS, ...moveBias(500) }, step: 500 }),
  "bias-units": scene({
    A: { ...KEPT_BIAS, ...moveBias(500) },
    step: 100,
    view: { panel: "units", unitsLayer: 2 },
  }),
  "bias-plain": scene({
    both: normalized("0000"),
    A: moveBias(1500),
    B: normalized("0000"),
    step: 1500,
    view: { measureLayer: 2 },
  }),
  affine: scene({
    A: { ...normalized("1111"), affine: "fixed" },
    step: 0,
    view: { measure: "std" },
  }),
  inference: scene({ step: 20, view: { probeStatistics: "running" } }),
  "batch-64": batches(64, 0.1),
  "batch-8": batches(8, 0.1),
  "batch-4": batches(4, 0.1),
  "batch-2": batches(2, 0.02),
  "batch-1": batches(1, 0.02),
  definitions: scene({ step: "play", view: { measure: "shiftCosine" } }),
  noisy: scene({
    shared: FIVE_SIGMOID,
    both: sgd(0.1),
    A: { ...normalized("11111"), noise: PUBLISHED_NOISE },
    B: normalized("11111"),
    step: "play",
  }),
  "noisy-against-plain": scene({
    shared: FIVE_SIGMOID,
    both: sgd(0.1),
    A: normalized("00000"),
    B: { ...normalized("11111"), noise: PUBLISHED_NOISE },
    step: "play",
  }),
  "noisy-relu": scene({
    shared: EIGHT_RELU,
    both: { ...RELU, ...sgd(0.1) },
    A: normalized("00000000"),
    B: { ...normalized("11111111"), noise: PUBLISHED_NOISE },
    step: "play",
  }),
  spirals: presetScene("spirals"),
  "freeze-below": scene({
    B: { ...normalized("0000"), interventions: freezeBelow(800) },
    step: "play",
    view: { tap: "activation", measureLayer: 3 },
  }),
  placement: scene({
    A: normalized("1111"),
    B: { placement: "afterActivation" },
    step: "play",
  }),
  "large-learning-rate": presetScene("large-learning-rate"),
  "smaller-learning-rate": scene({
    shared: EIGHT_RELU,
    both: { activation: "relu", ...sgd(0.1) },
    step: "play",
  }),
  "small-init": scene({
    shared: { steps: 1000 },
    both: {
      ...RELU,
      initialization: { kind: "normal", sigma: 0.02 },
      ...sgd(0.1),
    },
    step: "play",
  }),
  "large-init": scene({
    shared: { steps: 1000 },
    both: {
      ...RELU,
      initialization: { kind: "normal", sigma: 0.5 },
      ...sgd(0.1),
    },
    step: "play",
  }),
  jitter: scene({ step: 300, view: { panel: "samples" } }),
  "stopped-gradient": scene({
    A: { ...normalized("1111"), stopGradient: true },
    step: "play",
    view: { measure: "weightNorm", measureLayer: 1 },
  }),
  "stopped-hard": scene({
    both: { affine: "fixed", ...sgd(2) },
    A: { ...normalized("1111"), stopGradient: true },
    step: "play",
    view: { measure: "weightNorm", measureLayer: 1 },
  }),
  units: scene({ step: 600, view: { panel: "units", unitsLayer: 4 } }),
} satisfies Readonly<Record<string, Scene>>;

export type SceneId = keyof typeof SCENES;
export const SCENE_NAMES = Object.keys(SCENES) as readonly SceneId[];
