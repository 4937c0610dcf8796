/**
 * @file Round numbers along an axis: multiples of 1, 2 or 5 times a power of ten, as d3 finds them. What the page opens with needs
 * no more of d3 than this.
 */
import { valueTop, type Domain } from "./scales";

const FACTORS = [
  [Math.sqrt(50), 10],
  [Math.sqrt(10), 5],
  [Math.sqrt(2), 2],
] as const;

/** What lies between two numbers. Below 1 it is given by its inverse, which is whole: multiples then have no error of rounding. */
interface Step {
  readonly size: number;
  readonly isInverse: boolean;
}

/** The step between about `count` numbers; null where the axis has no length. */
function stepOf([low, high]: Domain, count: number): Step | null {
  const rough = (high - low) / count;
  if (!(rough > 0) || !Number.isFinite(rough)) return null;
  const power = Math.floor(Math.log10(rough));
  const error = rough / 10 ** power;
  const factor = FACTORS.find(([least]) => error >= least)?.[1] ?? 1;
  return power < 0
    ? { size: 10 ** -power / factor, isInverse: true }
    : { size: 10 ** power * factor, isInverse: false };
}

const multiple = (i: number, { size, isInverse }: Step): number =>
  isInverse ? i / size : i * size;
const inSteps = (value: number, { size, isInverse }: Step): number =>
  isInverse ? value * size : value / size;

/** About so many round numbers on the axis, ascending. */
function roundNumbers(domain: Domain, count: number): number[] {
  const step = stepOf(domain, count);
  if (step === null) return [];
  const slack = 1e-9; // of a step: an end that is a round number but for rounding
  const first = Math.ceil(inSteps(domain[0], step) - slack);
  const last = Math.floor(inSteps(domain[1], step) + slack);
  return Array.from({ length: last - first + 1 }, (_, i) =>
    // 0 has no sign
    first + i === 0 ? 0 : multiple(first + i, step),
  );
}

/** At least two, where the axis is no shorter than a point: one number says nothing of the scale. */
export function axisTicks(domain: Domain, count: number): number[] {
  if (domain[2] !== undefined) return logTicks(domain, count);
  let values = roundNumbers(domain, count);
  for (let more = 1; values.length < 2 && more <= 2 * count; more++)
    values = roundNumbers(domain, count + more);
  return values;
}

/** Powers of ten on both sides of 0, the largest first, as far apart as so many equal parts of the axis. */
function logTicks(domain: Domain, count: number): number[] {
  const [low, high] = domain;
  const most = Math.max(-low, high);
  const apart = 1 / (count + 1) / (low < 0 ? 1.5 : 1);
  const middle = valueTop(0, domain);
  const found: number[] = [];
  let last = valueTop(most, domain) - apart / 2;
  for (let power = Math.floor(Math.log10(most) + 1e-9); ; power--) {
    const value = 10 ** power;
    const top = valueTop(value, domain);
    if (middle - top < apart) break;
    if (top - last < apart / 2) continue;
    found.push(value);
    last = top + apart / 2;
  }
  if (found.length === 0) found.push(...axisTicks([0, most], 2).slice(-1));
  const below = low < 0 ? found.map((value) => -value) : [];
  return [...below, 0, ...found.toReversed()];
}

/** The axis with ends that are round numbers, no shorter than before. */
export function niceAxis(domain: Domain, count: number): Domain {
  let [nice, before]: [Domain, Step | null] = [domain, null];
  for (;;) {
    const step = stepOf(nice, count);
    if (step === null || step.size === before?.size) return nice;
    nice = [
      multiple(Math.floor(inSteps(nice[0], step)), step),
      multiple(Math.ceil(inSteps(nice[1], step)), step),
    ];
    before = step;
  }
}
