/**
 * @file A NoiseSpec in the address: its four numbers, as in "0.5:0.1:1.25:0.1", or "off". The sign between them differs, as
 * some fields need theirs.
 */
import type { NoiseSpec } from "../engine/networkSpec";
import { LIMITS } from "./limits";
import { readNumber } from "./urlField";

const NUMBERS = [
  "shift",
  "shiftSpread",
  "scale",
  "scaleSpread",
] as const satisfies readonly (keyof NoiseSpec)[];

const OFF = "off";

export const writeNoise = (noise: NoiseSpec | null, sign: string): string =>
  noise === null ? OFF : NUMBERS.map((name) => String(noise[name])).join(sign);

/** Undefined where the text is not allowed. */
export function readNoise(
  text: string,
  sign: string,
): NoiseSpec | null | undefined {
  if (text === OFF) return null;
  const texts = text.split(sign, NUMBERS.length + 1);
  const numbers = NUMBERS.map((name, i) =>
    readNumber(texts[i] ?? "", LIMITS[name]),
  );
  if (texts.length !== NUMBERS.length || numbers.includes(null))
    return undefined;
  const [shift, shiftSpread, scale, scaleSpread] = numbers as readonly number[];
  return {
    shift: shift!,
    shiftSpread: shiftSpread!,
    scale: scale!,
    scaleSpread: scaleSpread!,
  };
}

export const allowedNoise = (sign: string): string =>
  `${OFF} | ${NUMBERS.map((name) => LIMITS[name].allowed).join(` ${sign} `)}`;
