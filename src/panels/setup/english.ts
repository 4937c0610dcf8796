/**
 * @file The Setup panel in English: what it must be able to say.
 */
import type { DataKind, DataParameter } from "../../data/dataSpec";
import type {
  Affine,
  InitializationKind,
  Loss,
  NoiseSpec,
  OptimizerKind,
  Placement,
} from "../../engine/networkSpec";
import type { ControlWords } from "../../controls/Field";
import type { RunName } from "../../experiment/experiment";
import type { SettingName } from "../../experiment/runSettings";

type SharedControl =
  | "data"
  | DataParameter
  | "layers"
  | "units"
  | "batchSize"
  | "steps"
  | "seed"
  | "loss";

export const english = {
  title: "Setup",
  intro:
    "Any change trains anew at once, only the runs that it concerns: from the start, or, where it can, from the step that is chosen under the pictures. Numbers count when you press Enter or leave the field; Escape brings the old one back.",
  presets: "Presets",
  /** Where the experiment is none of the presets any more. */
  presetChanged:
    "You have changed the experiment: it is none of these any more. Choose one to start from it again.",
  sharedTitle: "Shared by both runs",
  sharedIntro:
    "Data, first weights and batches are always the same for A and B, so that what differs comes from the settings below.",
  runsTitle: "Run A and run B",
  runsIntro:
    "The chain between A and B keeps a setting equal: an edit of one sets both. Open it to let the two runs differ.",
  shared: {
    data: {
      label: "Data set",
      hint: "What both networks learn to tell apart. The pictures are samples of it.",
    },
    size: {
      label: "Image size",
      hint: "Pixels per side. A larger image has more inputs and trains more slowly.",
    },
    noise: {
      label: "Noise",
      hint: "How far points are jittered (standard deviation; the figure’s radius is 1). With more noise classes overlap, and no network gets all right.",
    },
    layers: {
      label: "Hidden layers",
      hint: "One row of the lab each. Deep sigmoid networks without BatchNorm are hard to train.",
    },
    units: {
      label: "Units in every layer",
      hint: "Sets all hidden layers at once; the numbered fields set each one by itself. More units train more slowly.",
    },
    batchSize: {
      label: "Batch size",
      hint: "Samples per update. BatchNorm takes mean and variance from them: a small batch makes these noisy, and with a single sample x̂ is always 0.",
    },
    steps: {
      label: "Steps",
      hint: "Updates of each run. Twice the steps take twice the time.",
    },
    seed: {
      label: "Seed",
      hint: "Draws data, first weights and batch order. Try another one to see whether a result was luck.",
    },
    loss: {
      label: "Loss",
      hint: "What training lowers. Cross-entropy compares probabilities (softmax); squared error compares the outputs themselves with 0 and 1.",
    },
  } satisfies Record<SharedControl, ControlWords>,
  run: {
    normalization: {
      label: "Normalization",
      hint: "BatchNorm normalises each unit over the batch, LayerNorm each sample over the layer’s units. “Centre only” subtracts the unit’s mean over the batch, adds β, and leaves the scale alone (mean-only BatchNorm). First row: every layer; then each layer by its number.",
    },
    activation: {
      label: "Activation",
      hint: "Of every hidden layer. Sigmoid and tanh can saturate, SiLU on its left. ReLU units can die; those of leaky ReLU still pass a hundredth of the gradient. With identity the network stays linear, but for its normalization.",
    },
    initialization: {
      label: "Initialization",
      hint: "How widely the first weights spread; the draws are the same. Xavier is made for tanh and the like, He for ReLU and its kin.",
    },
    optimizer: {
      label: "Optimizer",
      hint: "Adam scales each parameter’s step by its past gradients, and mostly wants a much smaller learning rate than SGD.",
    },
    learningRate: {
      label: "Learning rate",
      hint: "How far each update goes. Too small: slow. Too large: units saturate or die, or the run diverges.",
    },
    momentum: {
      label: "Momentum",
      hint: "How much of the last update goes on in the next; SGD only. With 0.9 a steady gradient moves the weights ten times as far.",
    },
    weightDecay: {
      label: "Weight decay",
      hint: "Pulls every parameter toward 0; 0 switches it off. Under BatchNorm the size of W does not change the output.",
    },
    placement: {
      label: "Normalization stands",
      hint: "Before the activation, as Ioffe & Szegedy put BatchNorm, or after it. Has no effect on a layer that is not normalised.",
    },
    keepBias: {
      label: "Bias under BatchNorm",
      hint: "BatchNorm before the activation, and centring alone, subtract the bias again with the mean: keep it, and only rounding changes.",
    },
    affine: {
      label: "γ and β",
      hint: "Scale and shift behind the normalization: learned with the network, or fixed at 1 and 0, so that every unit keeps mean 0 and variance 1.",
    },
    stopGradient: {
      label: "Stop the gradient at μ and σ",
      hint: "The backward pass then takes the batch’s mean and deviation for constants. It is no gradient any more: weights and losses may grow without end.",
    },
    noise: {
      label: "Noise behind BatchNorm",
      hint: "Moves and stretches every unit’s distribution anew at each step: covariate shift put back on purpose (Santurkar et al. 2018; off in the accuracy in use). Where a layer has no normalization it gets the same noise.",
    },
    frozen: {
      label: "Frozen layers",
      hint: "A frozen layer keeps its first parameters. Freeze all layers below one, and what it receives stands still.",
    },
  } satisfies Record<SettingName, ControlWords>,
  ofRun: (label: string, run: RunName) => `${label}, run ${run}`,
  ofLayer: (label: string, layer: number) => `${label}, layer ${layer}`,
  linkName: (label: string) => `${label}: keep A and B equal`,
  linked: "Linked: an edit of one run sets both. Press to let them differ.",
  unlinked:
    "Not linked: each run is set by itself. Press to give B what A has.",
  sigma: "σ of the first weights",
  addLayer: "Add a layer",
  removeLayer: "Remove the last layer",
  layerCount: (layers: number, most: number) => `${layers} of at most ${most}`,
  unitsOfLayer: (layer: number) => `Units of layer ${layer}`,
  everyLayer: "every layer",
  noLayers: "There is no hidden layer.",
  /** Where layers, or runs, have different values. */
  mixed: "differs",
  noMomentum: "none in Adam",
  dataNames: {
    digits: "Digits",
    spirals: "Spirals",
    rings: "Rings",
    xor: "XOR",
    gaussians: "Clouds",
  } satisfies Record<DataKind, string>,
  losses: {
    crossEntropy: "Cross-entropy",
    squaredError: "Squared error",
  } satisfies Record<Loss, string>,
  initializations: {
    xavier: "Xavier",
    he: "He",
    lecun: "LeCun",
    normal: "N(0, σ²)",
  } satisfies Record<InitializationKind, string>,
  optimizers: { sgd: "SGD", adam: "Adam" } satisfies Record<
    OptimizerKind,
    string
  >,
  moveBias: {
    title: "Move a bias by hand",
    run: "Run whose bias is moved",
    layer: "Layer whose bias is moved",
    layerNumber: (layer: number) => `layer ${layer}`,
    by: "How far the bias is moved",
    move: (step: string) => `Move bias at step ${step}`,
    notHere: "Go to a step in the midst of training first.",
  },
  affines: { learned: "learned", fixed: "fixed: 1, 0" } satisfies Record<
    Affine,
    string
  >,
  noiseRanges: {
    shift: { sign: "μ: ±", name: "Largest shift of a unit" },
    shiftSpread: { sign: "m: μ ±", name: "Largest shift of a value beside it" },
    scale: { sign: "σ: 1 to", name: "Largest stretch of a unit" },
    scaleSpread: {
      sign: "s: σ, std",
      name: "Deviation of a value’s stretch from it",
    },
  } satisfies Record<
    keyof NoiseSpec,
    { readonly sign: string; readonly name: string }
  >,
  placements: {
    beforeActivation: "before",
    afterActivation: "after",
  } satisfies Record<Placement, string>,
  memory: (recordings: string, checkpoints: string, stride: number) =>
    `Recording both runs takes ${recordings} MB, their checkpoints up to ${checkpoints} MB; ${stride === 1 ? "every step is kept" : `one step in ${stride} is kept`}.`,
  workers: (count: number, each: string, all: string) =>
    `${count === 1 ? "One worker takes" : `${count} workers take`} up to ${each} MB${count === 1 ? "" : " each"}; ${all} MB in all.`,
  tooLarge: (all: string, allowed: string) =>
    `With a worker it would take ${all} MB, and this device may give ${allowed} MB: it is not tried. Fewer layers, units or steps, or smaller batches, take less.`,
  time: (time: string) => `On this device both take about ${time}.`,
  usualTime: (time: string) =>
    `On a usual computer both take about ${time}; for this one it is known when something has been trained.`,
};
