/**
 * @file The noise behind a normalization, or none: in the address its four numbers, as in "0.5:0.1:1.25:0.1", or "off".
 */
import type { NoiseSpec } from "../engine/networkSpec";
import { LIMITS, type NumberLimit } from "./limits";
import { ANY_LAYERS, readNumber, type OwnKind } from "./valueKinds";

/** Noise as Santurkar et al. 2018 published it, "noisy BatchNorm". */
export const PUBLISHED_NOISE: NoiseSpec = {
  shift: 0.5,
  shiftSpread: 0.1,
  scale: 1.25,
  scaleSpread: 0.1,
};

/** The numbers of a NoiseSpec in the order in which they are written. */
export const NOISE_RANGES = Object.keys(
  PUBLISHED_NOISE,
) as readonly (keyof NoiseSpec)[];

const OFF = "off";

/** `sign`: what stands between the numbers; some fields need theirs. */
export const noiseKind = (sign: string): OwnKind<NoiseSpec | null> => ({
  ...ANY_LAYERS,
  control: "own",
  write: (noise) =>
    noise === null
      ? OFF
      : NOISE_RANGES.map((range) => String(noise[range])).join(sign),
  parse(text) {
    if (text === OFF) return null;
    const texts = text.split(sign, NOISE_RANGES.length + 1);
    if (texts.length !== NOISE_RANGES.length) return undefined;
    const noise = noiseOf(
      (_, limit, i) => readNumber(texts[i]!, limit) ?? Number.NaN,
    );
    return isPossibleNoise(noise) ? noise : undefined;
  },
  allowed: () =>
    `${OFF} | ${NOISE_RANGES.map((range) => LIMITS[range].allowed).join(` ${sign} `)}`,
  check(field, fallback) {
    if (field.value === undefined && fallback !== undefined) return fallback;
    if (field.value === null) return null;
    field.record(NOISE_RANGES);
    return noiseOf((range, limit) => field.at(range).number(limit));
  },
  holds: (noise) => noise === null || isPossibleNoise(noise),
});

const isPossibleNoise = (noise: NoiseSpec): boolean =>
  NOISE_RANGES.every((range) => LIMITS[range].holds(noise[range]));

function noiseOf(
  read: (range: keyof NoiseSpec, limit: NumberLimit, index: number) => number,
): NoiseSpec {
  const entries = NOISE_RANGES.map(
    (range, i) => [range, read(range, LIMITS[range], i)] as const,
  );
  return { ...PUBLISHED_NOISE, ...Object.fromEntries(entries) };
}
