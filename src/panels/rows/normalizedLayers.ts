/**
 * @file Which layers of a run are normalised, in words.
 */
import type { Normalization } from "../../engine/networkSpec";
import type { Language } from "../../lab/language";

const COUNTS = [
  "",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

interface Phrases {
  readonly none: string;
  readonly batchOnAll: (count: number) => string;
  readonly batchOn: (numbers: readonly number[]) => string;
  readonly onAll: (kind: string, count: number) => string;
  readonly on: (kind: string, numbers: readonly number[]) => string;
  readonly noLayers: string;
}

const plural = (numbers: readonly number[]) =>
  numbers.length === 1 ? "layer" : "layers";

function everyLayer(count: number): string {
  if (count === 1) return "the only layer";
  return count === 2 ? "both layers" : `all ${COUNTS[count] ?? count} layers`;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    none: "no layer normalised",
    batchOnAll: (count) => `${everyLayer(count)} normalised`,
    batchOn: (numbers) =>
      `${plural(numbers)} ${listLayers(numbers)} normalised`,
    onAll: (kind, count) => `${kind} on ${everyLayer(count)}`,
    on: (kind, numbers) =>
      `${kind} on ${plural(numbers)} ${listLayers(numbers)}`,
    noLayers: "no hidden layer",
  },
  ko: {
    none: "정규화한 층 없음",
    batchOnAll: (count) =>
      count === 1 ? "하나뿐인 층을 정규화" : `${count}개 층 모두 정규화`,
    batchOn: (numbers) => `${listLayers(numbers)}층 정규화`,
    onAll: (kind, count) =>
      count === 1 ? `하나뿐인 층에 ${kind}` : `${count}개 층 모두 ${kind}`,
    on: (kind, numbers) => `${listLayers(numbers)}층에 ${kind}`,
    noLayers: "은닉층 없음",
  },
};

/** "1–3, 7": ascending layer numbers, three or more in a row joined. */
export function listLayers(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length;) {
    let j = i;
    while (numbers[j + 1] === numbers[j]! + 1) j++;
    if (j - i >= 2) parts.push(`${numbers[i]}–${numbers[j]}`);
    else parts.push(...numbers.slice(i, j + 1).map(String));
    i = j + 1;
  }
  return parts.join(", ");
}

function numbersOf(
  normalization: readonly Normalization[],
  kind: Normalization,
): number[] {
  return normalization.flatMap((entry, index) =>
    entry === kind ? [index + 1] : [],
  );
}

/** Such as "layers 2, 3 normalised"; says LayerNorm wherever it is used. */
export function describeNormalization(
  normalization: readonly Normalization[],
  language: Language,
): string {
  const phrases = PHRASES[language];
  const batch = numbersOf(normalization, "batch");
  const layer = numbersOf(normalization, "layer");
  const count = normalization.length;
  if (count === 0) return phrases.noLayers;
  if (batch.length + layer.length === 0) return phrases.none;
  if (layer.length === 0)
    return batch.length === count
      ? phrases.batchOnAll(count)
      : phrases.batchOn(batch);
  if (layer.length === count) return phrases.onAll("LayerNorm", count);
  const layerPart = phrases.on("LayerNorm", layer);
  return batch.length === 0
    ? layerPart
    : `${phrases.on("BatchNorm", batch)} · ${layerPart}`;
}

/** "Plain", "BatchNorm", "LayerNorm", or both: the run's short name. */
export function nameRun(
  normalization: readonly Normalization[],
  language: Language,
): string {
  const kinds = [
    normalization.includes("batch") ? "BatchNorm" : null,
    normalization.includes("layer") ? "LayerNorm" : null,
  ].filter((kind) => kind !== null);
  if (kinds.length > 0) return kinds.join(" + ");
  return language === "ko" ? "기본" : "Plain";
}
