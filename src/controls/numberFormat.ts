/**
 * @file How the lab writes its numbers: one notation at any magnitude, never longer than twelve characters.
 */

export const MINUS = "−";

/** From here on, and below the other, numbers are written with a power of ten. */
const LARGE = 1e5;
const SMALL = 1e-3;

const GROUPED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** "2,000". */
export const formatStep = (step: number): string =>
  withSign(step, GROUPED.format(Math.abs(step)));

/** "3.30σ"; "–" where there is no number; no more digits than a reader can use. */
export const formatDrift = (drift: number): string =>
  Number.isFinite(drift) ? `${formatValue(drift)}σ` : "–";

/** "−0.72"; "0.00" never has a sign. */
export function formatValue(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const magnitude = Math.abs(value);
  if (magnitude >= 99.995) return withSign(value, largeText(magnitude));
  const text = magnitude.toFixed(2);
  return Number(text) === 0 ? text : withSign(value, text);
}

/** "−0.5", "10", "2·10⁻⁷": a round number, as short as it is. */
export const formatTick = (value: number): string => formatDigits(value, 4);

/** "0.0123", "1,230", "1.23·10⁷": so many digits that count, none that is a 0 at the end; "–" where there is no number. */
export function formatDigits(value: number, digits: number): string {
  if (!Number.isFinite(value)) return "–";
  if (value === 0) return "0";
  const rounded = Number(Math.abs(value).toPrecision(digits));
  const isPlain = rounded >= SMALL && rounded < LARGE;
  const text = isPlain ? plainText(rounded) : powerText(rounded, digits - 1);
  return withSign(value, text);
}

/** "97.6%" of a share from 0 to 1. */
export function formatShare(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)}%` : "–";
}

const withSign = (value: number, text: string): string =>
  value < 0 ? MINUS + text : text;

const plainText = (magnitude: number): string =>
  magnitude >= 1e4 ? GROUPED.format(magnitude) : String(magnitude);

const largeText = (magnitude: number): string =>
  magnitude < LARGE - 0.5 ? GROUPED.format(magnitude) : powerText(magnitude, 1);

/** `decimals`: of the number before the power, at most. "10⁵" where that is 1. */
function powerText(magnitude: number, decimals: number): string {
  const [digits, power] = magnitude.toExponential(decimals).split("e");
  const shown = String(Number(digits));
  const ten = `10${superscript(power!)}`;
  return shown === "1" ? ten : `${shown}·${ten}`;
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
