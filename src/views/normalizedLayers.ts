/**
 * @file Which layers of a run are normalised, in words.
 */
import { NORMALIZATIONS, type Normalization } from "../engine/normalizations";
import type { Bilingual, Language } from "../lab/language";

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
  readonly all: (count: number) => string;
  readonly some: (numbers: readonly number[]) => string;
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
    all: (count) => `on ${everyLayer(count)}`,
    some: (numbers) => `on ${plural(numbers)} ${listLayers(numbers)}`,
    on: (kind, numbers) =>
      `${kind} on ${plural(numbers)} ${listLayers(numbers)}`,
    noLayers: "no hidden layer",
  },
  ko: {
    none: "정규화한 층 없음",
    all: (count) => (count === 1 ? "하나뿐인 층에" : `${count}개 층 모두`),
    some: (numbers) => `${listLayers(numbers)}층에`,
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

/** What a run is called by what normalizes its layers. */
const NAMES: Readonly<Record<Normalization, Bilingual<string>>> = {
  none: { en: "Plain", ko: "기본" },
  batch: { en: "BatchNorm", ko: "BatchNorm" },
  layer: { en: "LayerNorm", ko: "LayerNorm" },
  centre: { en: "Centre only", ko: "평균만 빼기" },
};

/** The normalizations that the run has, each with its layers. */
const kindsOf = (normalization: readonly Normalization[], language: Language) =>
  NORMALIZATIONS.filter((kind) => kind !== "none")
    .map((kind) => ({
      name: NAMES[kind][language],
      numbers: numbersOf(normalization, kind),
    }))
    .filter(({ numbers }) => numbers.length > 0);

/** Such as "on layers 2, 3", to be read behind the run's name; says which is which where there is more than one kind. */
export function describeNormalization(
  normalization: readonly Normalization[],
  language: Language,
): string {
  const phrases = PHRASES[language];
  const count = normalization.length;
  if (count === 0) return phrases.noLayers;
  const kinds = kindsOf(normalization, language);
  const [first] = kinds;
  if (first === undefined) return phrases.none;
  if (kinds.length > 1)
    return kinds
      .map(({ name, numbers }) => phrases.on(name, numbers))
      .join(" · ");
  return first.numbers.length === count
    ? phrases.all(count)
    : phrases.some(first.numbers);
}

/** "Plain", or the kinds that there are, as "BatchNorm + LayerNorm": the run's short name. */
export function nameRun(
  normalization: readonly Normalization[],
  language: Language,
): string {
  const kinds = kindsOf(normalization, language);
  if (kinds.length > 0) return kinds.map(({ name }) => name).join(" + ");
  return NAMES.none[language];
}
