/**
 * @file Is the engine, which rounds to float32, as near to the float64 reference as float32 can be?
 *
 * u = 2⁻²⁴ is float32's unit roundoff. An array of numbers (one gradient of one layer at one step, …) may differ from
 * the reference by
 *
 *     8·spread + 8u·M
 *
 * M: largest magnitude among the arrays of the same kind and layer, over all steps; at least u times that of the kind.
 * Sums of terms of size M that cancel (the gradient of a bias under BatchNorm is exactly 0, that of a confident network
 * nearly) keep an absolute error of some u·M; nothing relative to the array itself can be asked of them. Where all
 * gradients of a layer cancel (LayerNorm over a single unit), M is what they are made of: gradients of other layers. The
 * M of cross-entropy is at least 1: it is the logarithm of a sum that is at least 1, however small the loss is.
 *
 * spread: how far rounding carries in this very case. The engine runs the case again, a few times, with everything that
 * enters disturbed, and everything that a kernel yields, each number at random by up to ±4u of itself: of the order of
 * what its worst elementary function (tanh, 6.5 ulp) errs. The spread is the largest difference between these runs and
 * the undisturbed one, over the steps up to the one at hand. So steps, depth, width and conditioning (a batch of two
 * under BatchNorm amplifies rounding 10⁵-fold; Adam turns the rounding errors of a zero gradient into whole steps) need
 * no formula each. An error of method differs by orders more than rounding does.
 *
 * Some cases are chaotic: neighbouring trajectories part for good. Where the spread exceeds M/64, rounding alone decides
 * what the array is, so it is not judged (but NaN is a fault); how many are not is part of the verdict. Nor is judged what
 * the reference itself has no number for: the angle of a gradient that is 0.
 */
import { RandomStream } from "../../src/engine/random";
import { runCase } from "./runCase";
import type { Disturb } from "./disturbedKernels";
import { pieces } from "./pieces";
import type { Kind, Piece } from "./pieces";
import type { Outcome, ReferenceCase } from "./referenceCase";

const UNIT_ROUNDOFF = 2 ** -24;
const DISTURBANCE = 4 * UNIT_ROUNDOFF;
const DISTURBED_RUNS = 6;
const SPREAD_FACTOR = 8;
const ROUNDOFF_FACTOR = 8;
const LOST_SHARE = 1 / 64;
/** An array smaller than this share of M is reported relative to this share of M, for it may be zero up to rounding. */
const SMALLEST_SHARE = 2 ** -10;

export interface Verdict {
  /** Largest difference of each kind, relative to the largest magnitude of the array it is in; null where there is none. */
  readonly errors: Readonly<Record<Kind, number | null>>;
  /** Arrays that were compared, and how many of them rounding alone decides. */
  readonly compared: number;
  readonly notJudged: number;
  /** What is beyond tolerance, worst first. */
  readonly faults: readonly string[];
}

interface Fault {
  /** How many times as much as allowed; infinite for NaN. */
  readonly excess: number;
  readonly text: string;
}

/** Compares what the engine got with what the case expects. */
export function judge(given: ReferenceCase, got: Outcome): Verdict {
  const expected = pieces(given.expected);
  const actual = new Map(pieces(got).map((piece) => [piece.path, piece]));
  const magnitudes = largestOfGroups(expected);
  if (given.loss === "crossEntropy")
    magnitudes.set("loss", Math.max(1, magnitudes.get("loss")!));
  const spreads = measureSpreads(given);
  const errors: Record<Kind, number | null> = {
    loss: null,
    gradients: null,
    parameters: null,
    running: null,
    training: null,
    inference: null,
    gradientShift: null,
  };
  const faults: Fault[] = [];
  let notJudged = 0;
  expected.forEach(({ kind, path, group, values }, i) => {
    const magnitude = magnitudes.get(group)!;
    const spread = spreads[i]!;
    const isLost = spread > LOST_SHARE * magnitude || values.some(Number.isNaN);
    if (isLost) notJudged++;
    const allowed = isLost
      ? Infinity
      : SPREAD_FACTOR * spread + ROUNDOFF_FACTOR * UNIT_ROUNDOFF * magnitude;
    if (values.some(Number.isNaN)) return;
    const error = difference(values, actual.get(path)?.values);
    const scale = Math.max(largest(values), SMALLEST_SHARE * magnitude) || 1;
    errors[kind] = Math.max(errors[kind] ?? 0, error / scale);
    if (!(error <= allowed)) faults.push(describeFault(path, error, allowed));
  });
  faults.sort((a, b) => b.excess - a.excess);
  return {
    errors,
    compared: expected.length,
    notJudged,
    faults: faults.map(({ text }) => text),
  };
}

const describeFault = (
  path: string,
  error: number,
  allowed: number,
): Fault => ({
  excess: Number.isNaN(error) ? Infinity : error / allowed,
  text: `${path} is off by ${error.toExponential(1)}, allowed ${allowed.toExponential(1)}`,
});

/** The spread of each piece, in the order of `pieces`. */
function measureSpreads(given: ReferenceCase): number[] {
  const undisturbed = pieces(runCase(given));
  const disturbed = Array.from({ length: DISTURBED_RUNS }, (_, i) =>
    pieces(runCase(given, disturbance(i))),
  );
  const soFar = new Map<string, number>();
  return undisturbed.map(({ series, values }, i) => {
    const spread = Math.max(
      soFar.get(series) ?? 0,
      ...disturbed.map((run) => difference(values, run[i]!.values)),
    );
    soFar.set(series, spread);
    return spread;
  });
}

/** Multiplies each number by 1 ± DISTURBANCE at most; zeros stay zeros. */
function disturbance(run: number): Disturb {
  const random = new RandomStream(run, 0);
  return (values) => {
    for (let i = 0; i < values.length; i++)
      values[i] = values[i]! * (1 + DISTURBANCE * (2 * random.uniform() - 1));
  };
}

const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 0);

/** Largest |value − other|; NaN if any is NaN or `others` has no such entry. */
const difference = (
  values: readonly number[],
  others: readonly number[] = [],
): number =>
  values.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - (others[i] ?? NaN))),
    0,
  );

function largestOfGroups(all: readonly Piece[]): Map<string, number> {
  const found = new Map<string, number>();
  const ofKind = new Map<Kind, number>();
  const raise = <K>(map: Map<K, number>, key: K, value: number) =>
    map.set(key, Math.max(map.get(key) ?? 0, value));
  for (const { kind, group, values } of all) {
    raise(found, group, largest(values));
    raise(ofKind, kind, largest(values));
  }
  for (const { kind, group } of all)
    raise(found, group, UNIT_ROUNDOFF * ofKind.get(kind)!);
  return found;
}
