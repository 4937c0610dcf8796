/**
 * @file The address's fields for what each run has for itself, in the order in which they are read.
 */
import { ACTIVATIONS } from "../engine/activations";
import {
  NORMALIZATION_OBJECTS,
  NORMALIZATIONS,
  type Normalization,
} from "../engine/normalizations";
import {
  AFFINES,
  INITIALIZATIONS,
  OPTIMIZERS,
  type OptimizerSpec,
} from "../engine/networkSpec";
import type { RunSettings } from "./experiment";
import { LIMITS } from "./limits";
import { allowedNoise, readNoise, writeNoise } from "./urlNoise";
import {
  choiceField,
  lettersField,
  numberField,
  readNumber,
  type UrlField,
} from "./urlField";

type RunField = UrlField<RunSettings>;

export const NORMALIZATION_FIELD: RunField = lettersField<
  RunSettings,
  Normalization
>(
  "bn",
  NORMALIZATIONS.map((name) => [NORMALIZATION_OBJECTS[name].letter, name]),
  (run) => run.normalization,
  (run, normalization) => ({ ...run, normalization }),
);

/** The kind; N(0, σ²) with its σ, as in "normal:0.05". */
const initialization: RunField = {
  key: "init",
  write: ({ initialization: { kind, ...rest } }) =>
    "sigma" in rest ? `${kind}:${rest.sigma}` : kind,
  read(text, run) {
    const [name, sigmaText] = text.split(":", 3);
    const kind = INITIALIZATIONS.find((one) => one === name);
    if (kind === undefined) return null;
    if (kind !== "normal")
      return text === kind ? { ...run, initialization: { kind } } : null;
    const sigma = readNumber(text.slice("normal:".length), LIMITS.sigma);
    return sigma === null || sigmaText === undefined
      ? null
      : { ...run, initialization: { kind, sigma } };
  },
  allowed: () =>
    [...INITIALIZATIONS.slice(0, -1), `normal:σ, ${LIMITS.sigma.allowed}`].join(
      " | ",
    ),
};

/** Adam has no momentum of this kind: it is written as 0. */
const momentum: RunField = {
  key: "momentum",
  write: ({ optimizer }) =>
    optimizer.kind === "sgd" ? String(optimizer.momentum) : "0",
  read(text, run) {
    const { optimizer } = run;
    const value = readNumber(text, LIMITS.momentum);
    if (value === null) return null;
    if (optimizer.kind !== "sgd") return value === 0 ? run : null;
    return { ...run, optimizer: { ...optimizer, momentum: value } };
  },
  allowed: ({ optimizer }) =>
    optimizer.kind === "sgd" ? LIMITS.momentum.allowed : "0",
};

const noise: RunField = {
  key: "bnnoise",
  write: (run) => writeNoise(run.noise, ":"),
  read(text, run) {
    const found = readNoise(text, ":");
    return found === undefined ? null : { ...run, noise: found };
  },
  allowed: () => allowedNoise(":"),
};

export const RUN_FIELDS: readonly RunField[] = [
  NORMALIZATION_FIELD,
  choiceField(
    "act",
    ACTIVATIONS,
    (run) => run.activation,
    (run, activation) => ({ ...run, activation }),
  ),
  initialization,
  choiceField(
    "opt",
    OPTIMIZERS,
    ({ optimizer }) => optimizer.kind,
    (run, kind) => ({ ...run, optimizer: ofKind(run.optimizer, kind) }),
  ),
  numberField(
    "lr",
    () => LIMITS.learningRate,
    ({ optimizer }) => optimizer.learningRate,
    (run, learningRate) => ({
      ...run,
      optimizer: { ...run.optimizer, learningRate },
    }),
  ),
  momentum,
  numberField(
    "decay",
    () => LIMITS.weightDecay,
    ({ optimizer }) => optimizer.weightDecay,
    (run, weightDecay) => ({
      ...run,
      optimizer: { ...run.optimizer, weightDecay },
    }),
  ),
  choiceField(
    "place",
    ["before", "after"],
    (run) => (run.placement === "beforeActivation" ? "before" : "after"),
    (run, place) => ({
      ...run,
      placement: place === "before" ? "beforeActivation" : "afterActivation",
    }),
  ),
  lettersField(
    "frozen",
    [
      ["0", false],
      ["1", true],
    ],
    (run) => run.frozen,
    (run, frozen) => ({ ...run, frozen }),
  ),
  choiceField(
    "bias",
    ["dropped", "kept"],
    (run) => (run.keepBias ? "kept" : "dropped"),
    (run, bias) => ({ ...run, keepBias: bias === "kept" }),
  ),
  choiceField(
    "affine",
    AFFINES,
    (run) => run.affine,
    (run, affine) => ({ ...run, affine }),
  ),
  choiceField(
    "stopgrad",
    ["off", "on"],
    (run) => (run.stopGradient ? "on" : "off"),
    (run, stop) => ({ ...run, stopGradient: stop === "on" }),
  ),
  noise,
];

/** What both kinds have stays. */
function ofKind(
  optimizer: OptimizerSpec,
  kind: OptimizerSpec["kind"],
): OptimizerSpec {
  const { learningRate, weightDecay } = optimizer;
  if (optimizer.kind === kind) return optimizer;
  return kind === "sgd"
    ? { kind, learningRate, momentum: 0, weightDecay }
    : { kind, learningRate, weightDecay };
}
