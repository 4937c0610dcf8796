/**
 * @file The address's field for interventions, as in "do=300:kept2,300:lr0.05-0": at step 300 run A gets BatchNorm in layer 2
 * that keeps the function, and another learning rate; run B has none.
 */
import {
  type Normalization,
  NORMALIZATION_OBJECTS,
} from "../engine/normalizations";
import type { Experiment, RunSettings } from "./experiment";
import {
  inOrder,
  MOST_INTERVENTIONS,
  type Intervention,
  type InterventionChange,
  type Interventions,
  type NumberKind,
} from "./interventions";
import { interventionLimit, layerLimit, LIMITS } from "./limits";
import { readNumber, type UrlField } from "./urlField";
import { allowedNoise, readNoise, writeNoise } from "./urlNoise";
import { splitPair } from "./urlPair";

const NONE = "0";

const NUMBERS: readonly (readonly [word: string, kind: NumberKind])[] = [
  ["lr", "learningRate"],
  ["momentum", "momentum"],
  ["decay", "weightDecay"],
];

type OfLayer = (layer: number) => InterventionChange;

const normalized =
  (normalization: Normalization, keepsFunction: boolean): OfLayer =>
  (layer) => ({ kind: "normalization", layer, normalization, keepsFunction });

const frozen =
  (isFrozen: boolean): OfLayer =>
  (layer) => ({ kind: "frozen", layer, frozen: isFrozen });

/** As in "noise0.5_0.1_1.25_0.1" or "noiseoff": a colon ends the step, a comma the change. */
const NOISE = "noise";
const NOISE_SIGN = "_";

/** As in "bias2_1.5", and "nbias2_1.5" for −1.5, for a minus parts the runs. */
const BIAS = "bias";
const NEGATIVE_BIAS = "nbias";
const BIAS_SIGN = "_";

/** Written with the first word whose change it is. */
const LAYERS: readonly (readonly [word: string, change: OfLayer])[] = [
  ["plain", normalized("none", false)],
  ["batch", normalized("batch", false)],
  ["kept", normalized("batch", true)],
  ["layer", normalized("layer", false)],
  ["freeze", frozen(true)],
  ["thaw", frozen(false)],
];

export const INTERVENTIONS_FIELD: UrlField<Experiment> = {
  key: "do",
  write({ runs }) {
    const [a, b] = [writeList(runs.A), writeList(runs.B)];
    return a === b ? a : `${a}-${b}`;
  },
  read(text, experiment) {
    const { runs, steps } = experiment;
    const [a, b] = splitPair(text);
    const A = readList(a, runs.A, steps);
    const B = readList(b, runs.B, steps);
    return A && B && { ...experiment, runs: { A, B } };
  },
  allowed: ({ steps }) =>
    `${NONE} | ≤ ${MOST_INTERVENTIONS} × step:change, 0 < step < ${steps}, change: ${[
      ...LAYERS.map(([word]) => `${word}2`),
      ...NUMBERS.map(([word]) => `${word}0.1`),
      `${BIAS}2${BIAS_SIGN}1`,
      `${NEGATIVE_BIAS}2${BIAS_SIGN}1`,
      `${NOISE}(${allowedNoise(NOISE_SIGN)})`,
    ].join(" | ")}`,
};

const writeList = ({ interventions }: RunSettings): string =>
  interventions
    .map(({ step, change }) => `${step}:${writeChange(change)}`)
    .join(",") || NONE;

function writeChange(change: InterventionChange): string {
  if (change.kind === "noise")
    return NOISE + writeNoise(change.noise, NOISE_SIGN);
  if (change.kind === "bias") {
    const { layer, by } = change;
    const word = by < 0 ? NEGATIVE_BIAS : BIAS;
    return `${word}${layer}${BIAS_SIGN}${Math.abs(by)}`;
  }
  if (!("layer" in change)) {
    const [word] = NUMBERS.find(([, kind]) => kind === change.kind)!;
    return `${word}${change.value}`;
  }
  const { layer } = change;
  const text = JSON.stringify(normalizedForm(change));
  const [word] = LAYERS.find(
    ([, changeOf]) => JSON.stringify(changeOf(layer)) === text,
  )!;
  return `${word}${layer}`;
}

/** To keep the function means something only of a normalization over the mini-batch. */
const normalizedForm = (change: InterventionChange): InterventionChange =>
  change.kind === "normalization" &&
  !NORMALIZATION_OBJECTS[change.normalization].isOverBatch
    ? normalized(change.normalization, false)(change.layer)
    : change;

function readList(
  text: string,
  run: RunSettings,
  steps: number,
): RunSettings | null {
  if (text === NONE) return { ...run, interventions: [] };
  const layers = run.normalization.length;
  const items = text.split(",", MOST_INTERVENTIONS + 1);
  const list = items.map((item) => readItem(item, layers, steps));
  return items.length <= MOST_INTERVENTIONS && isComplete(list)
    ? { ...run, interventions: inOrder(list) }
    : null;
}

const isComplete = (
  list: readonly (Intervention | null)[],
): list is Interventions => list.every((item) => item !== null);

function readItem(
  item: string,
  layers: number,
  steps: number,
): Intervention | null {
  const [stepText = "", text = "", ...rest] = item.split(":");
  const step = readNumber(stepText, interventionLimit(steps));
  const change = readChange(text, layers);
  return step === null || change === null || rest.length > 0
    ? null
    : { step, change };
}

function readChange(text: string, layers: number): InterventionChange | null {
  for (const [word, changeOf] of LAYERS) {
    const layer = after(word, text);
    if (layer === null) continue;
    const number = layers > 0 ? readNumber(layer, layerLimit(layers)) : null;
    return number === null ? null : changeOf(number);
  }
  for (const [word, kind] of NUMBERS) {
    const rest = after(word, text);
    if (rest === null) continue;
    const value = readNumber(rest, LIMITS[kind]);
    return value === null ? null : { kind, value };
  }
  return readNoiseChange(text) ?? readBiasChange(text, layers);
}

function readNoiseChange(text: string): InterventionChange | null {
  const rest = after(NOISE, text);
  const noise = rest === null ? undefined : readNoise(rest, NOISE_SIGN);
  return noise === undefined ? null : { kind: "noise", noise };
}

function readBiasChange(
  text: string,
  layers: number,
): InterventionChange | null {
  const isNegative = text.startsWith(NEGATIVE_BIAS);
  const rest = after(isNegative ? NEGATIVE_BIAS : BIAS, text);
  const [layerText = "", sizeText = "", ...others] =
    rest?.split(BIAS_SIGN) ?? [];
  const layer = layers > 0 ? readNumber(layerText, layerLimit(layers)) : null;
  const size = readNumber(sizeText, LIMITS.biasShift);
  if (layer === null || size === null || others.length > 0) return null;
  return { kind: "bias", layer, by: isNegative && size > 0 ? -size : size };
}

const after = (word: string, text: string): string | null =>
  text.startsWith(word) ? text.slice(word.length) : null;
