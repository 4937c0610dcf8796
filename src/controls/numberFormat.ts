/**
 * @file How the lab writes its numbers: one notation at any magnitude, never longer than twelve characters.
 */
import type { Ruler } from "../measure/rulers";

export const MINUS = "−";

/** From here on, and below the other, numbers are written with a power of ten. */
const LARGE = 1e5;
const SMALL = 1e-3;

const GROUPED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** "2,000". */
export const formatStep = (step: number): string =>
  withSign(step, GROUPED.format(Math.abs(step)));

/** What stands behind a movement that was measured by a ruler; its values' own unit has no sign. */
export const RULER_SIGNS: Readonly<Record<Ruler, string>> = {
  sigmaThen: "σ₀",
  values: "",
  sigmaNow: "σ",
};

/** "3.30σ₀"; "–" where there is no number. Where it stands alone, something beside it must name the ruler: see writeDrift. */
export const formatDrift = (drift: number, ruler: Ruler): string =>
  Number.isFinite(drift) ? formatValue(drift) + RULER_SIGNS[ruler] : "–";

/** "0.26σ", where it is said beside it whose σ that is. */
export const formatSigma = (value: number): string =>
  formatDrift(value, "sigmaNow");

/** "−0.72", "0.0012": two decimals, or two digits that count; 0 is "0.00". */
export function formatValue(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const magnitude = Math.abs(value);
  if (magnitude >= 99.995) return withSign(value, largeText(magnitude));
  if (value !== 0 && magnitude < 0.005) return formatDigits(value, 2);
  return withSign(value, magnitude.toFixed(2));
}

/** "−0.5", "10", "2×10⁻⁷": a round number, as short as it is. */
export const formatTick = (value: number): string => formatDigits(value, 4);

/** "0.0123", "1,230", "1.23×10⁷": so many digits that count, none that is a 0 at the end; "–" where there is no number. */
export function formatDigits(value: number, digits: number): string {
  if (!Number.isFinite(value)) return "–";
  if (value === 0) return "0";
  const rounded = Number(Math.abs(value).toPrecision(digits));
  const isPlain = rounded >= SMALL && rounded < LARGE;
  const text = isPlain ? plainText(rounded) : powerText(rounded, digits - 1);
  return withSign(value, text);
}

/** How the numbers along one axis are written. */
export interface AxisNotation {
  /** What all of them count in; it stands once, at the axis's end. */
  readonly head: string;
  readonly write: (value: number) => string;
}

/** What an axis has room for, in digits; a point is half of one. */
const AXIS_DIGITS = 4.5;

/**
 * As they are where that is short, else as multiples of one power of ten: "−5", "0", "5" under "×10⁻⁴". `sign`: of what is
 * counted; `name`: what stands for it where there is no power.
 */
export function notateAxis(
  values: readonly number[],
  sign = "",
  name = sign,
): AxisNotation {
  const most = Math.max(0, ...values.map(Math.abs));
  const isShort = values.every(
    (value) => value === 0 || widthOf(shortNumber(value)) <= AXIS_DIGITS,
  );
  if (most === 0 || (isShort && most >= SMALL))
    return { head: name, write: shortNumber };
  const [, power] = most.toExponential(3).split("e");
  const scale = 10 ** Number(power);
  const ten = `10${superscript(power!)}`;
  return {
    head: sign === "" ? `×${ten}` : ten + sign,
    write: (value) => shortNumber(value / scale),
  };
}

/** Numbers of an axis that is logarithmic: each as it is, or as a power of ten where it is one: "100", "10³". */
export const notatePowers = (): AxisNotation => ({
  head: "",
  write: (value) => (Math.abs(value) < 1000 ? formatTick : power)(value),
});

const power = (value: number): string =>
  withSign(value, powerText(Math.abs(value), 3));

/** A round number, without a power. */
const shortNumber = (value: number): string =>
  withSign(value, String(Number(Math.abs(value).toPrecision(6))));

const widthOf = (text: string): number =>
  text.length - (text.includes(".") ? 0.5 : 0);

/** "97.6%" of a share from 0 to 1. */
export function formatShare(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)}%` : "–";
}

const withSign = (value: number, text: string): string =>
  value < 0 ? MINUS + text : text;

const plainText = (magnitude: number): string =>
  magnitude >= 1e3 ? GROUPED.format(magnitude) : String(magnitude);

const largeText = (magnitude: number): string =>
  magnitude < LARGE - 0.5 ? GROUPED.format(magnitude) : powerText(magnitude, 1);

/** `decimals`: of the number before the power, at most. "10⁵" where that is 1. */
function powerText(magnitude: number, decimals: number): string {
  const [digits, power] = magnitude.toExponential(decimals).split("e");
  const shown = String(Number(digits));
  const ten = `10${superscript(power!)}`;
  return shown === "1" ? ten : `${shown}×${ten}`;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "-": "⁻",
  ...Object.fromEntries("⁰¹²³⁴⁵⁶⁷⁸⁹".split("").entries()),
};

const superscript = (power: string): string =>
  power
    .split("")
    .map((sign) => SUPERSCRIPTS[sign] ?? "")
    .join("");
