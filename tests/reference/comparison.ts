/**
 * @file Is the engine, which rounds to float32, as near to the float64 reference as float32 can be?
 *
 * u = 2⁻²⁴ is float32's unit roundoff. An array of numbers (one gradient of one layer at one step, …) may differ from
 * the reference by
 *
 *     8·spread + 8u·M
 *
 * M: largest magnitude among the arrays of the same kind and layer, over all steps. Sums of terms of size M that cancel
 * (the gradient of a bias under BatchNorm is exactly 0, that of a confident network nearly) keep an absolute error of
 * some u·M; nothing relative to the array itself can be asked of them.
 *
 * spread: how far rounding carries in this very case. The engine runs the case again, a few times, with features
 * disturbed once and all parameters disturbed before the first step and after every one, each number at random by up to
 * ±4u of itself, which is the error of its worst elementary function (tanh, 6.5 ulp). The spread is the largest
 * difference between these runs and the undisturbed one, over the steps up to the one at hand. So steps, depth, width and
 * conditioning (a batch of two under BatchNorm amplifies rounding 10⁵-fold; Adam turns the rounding errors of a zero
 * gradient into whole steps) need no formula each. An error of method differs by orders more than rounding does.
 */
import { RandomStream } from "../../src/engine/random";
import { runCase } from "./runCase";
import type { Disturb } from "./runCase";
import type { Outcome, ParameterSet, ReferenceCase } from "./referenceCase";

const UNIT_ROUNDOFF = 2 ** -24;
const DISTURBANCE = 4 * UNIT_ROUNDOFF;
const DISTURBED_RUNS = 4;
const SPREAD_FACTOR = 8;
const ROUNDOFF_FACTOR = 8;
/** An array smaller than this share of M is reported relative to this share of M, for it may be zero up to rounding. */
const SMALLEST_SHARE = 2 ** -10;

export const KINDS = [
  "loss",
  "gradients",
  "parameters",
  "running",
  "training",
  "inference",
] as const;
export type Kind = (typeof KINDS)[number];

/** One array of an outcome. */
interface Piece {
  readonly kind: Kind;
  /** Where it is in `expected`. */
  readonly path: string;
  /** Pieces of the same kind and layer share M. */
  readonly group: string;
  /** Pieces of the same series differ only in the step; listed in its order. */
  readonly series: string;
  readonly values: readonly number[];
}

export interface Verdict {
  /** Largest difference of each kind, relative to the largest magnitude of the array it is in; null where there is none. */
  readonly errors: Readonly<Record<Kind, number | null>>;
  /** What is beyond tolerance, worst first. */
  readonly faults: readonly string[];
}

/** Compares what the engine got with what the case expects. */
export function judge(given: ReferenceCase, got: Outcome): Verdict {
  const expected = pieces(given.expected);
  const actual = pieces(got);
  const disturbed = Array.from({ length: DISTURBED_RUNS }, (_, i) =>
    pieces(runCase(given, disturbance(i))),
  );
  const magnitudes = largestOfGroups(expected);
  const spreads = new Map<string, number>();
  const errors: Record<Kind, number | null> = {
    loss: null,
    gradients: null,
    parameters: null,
    running: null,
    training: null,
    inference: null,
  };
  const faults: { readonly excess: number; readonly text: string }[] = [];
  expected.forEach((piece, i) => {
    const { values } = actual[i]!;
    const magnitude = magnitudes.get(piece.group)!;
    const spread = Math.max(
      spreads.get(piece.series) ?? 0,
      ...disturbed.map((run) => difference(run[i]!.values, values)),
    );
    spreads.set(piece.series, spread);
    const error = difference(values, piece.values);
    const allowed =
      SPREAD_FACTOR * spread + ROUNDOFF_FACTOR * UNIT_ROUNDOFF * magnitude;
    const scale =
      Math.max(largest(piece.values), SMALLEST_SHARE * magnitude) || 1;
    errors[piece.kind] = Math.max(errors[piece.kind] ?? 0, error / scale);
    if (!(error <= allowed))
      faults.push({
        excess: Number.isNaN(error) ? Infinity : error / allowed,
        text: `${piece.path} is off by ${error.toExponential(1)}, allowed ${allowed.toExponential(1)}`,
      });
  });
  faults.sort((a, b) => b.excess - a.excess);
  return { errors, faults: faults.map(({ text }) => text) };
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
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** Largest |a − b|; NaN if any is NaN. */
const difference = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0);

function largestOfGroups(all: readonly Piece[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { group, values } of all)
    found.set(group, Math.max(found.get(group) ?? 0, largest(values)));
  return found;
}

/** All arrays of an outcome, in the same order for the same case. */
function pieces({ steps, running, evaluation }: Outcome): Piece[] {
  const losses = steps.map(({ loss }, t) => ({
    kind: "loss" as const,
    path: `steps[${t}].loss`,
    group: "loss",
    series: "loss",
    values: [loss],
  }));
  const parameters = (["gradients", "parameters"] as const).flatMap((kind) =>
    steps.flatMap((step, t) => {
      const set = step[kind];
      return set ? parameterPieces(kind, `steps[${t}].${kind}`, set) : [];
    }),
  );
  const statistics = running.flatMap((layer, l) =>
    layer === null
      ? []
      : (["mean", "variance"] as const).map((name) => ({
          ...alone("running", `running[${l}].${name}`),
          values: layer[name],
        })),
  );
  const outputs = (["training", "inference"] as const).map((kind) => ({
    ...alone(kind, `evaluation.${kind}`),
    values: evaluation[kind].flat(),
  }));
  return [...losses, ...parameters, ...statistics, ...outputs];
}

const alone = (kind: Kind, path: string) => ({
  kind,
  path,
  group: path,
  series: path,
});

function parameterPieces(
  kind: "gradients" | "parameters",
  path: string,
  set: ParameterSet,
): Piece[] {
  return (["weights", "biases", "gammas", "betas"] as const).flatMap((name) =>
    set[name].flatMap((values, l) =>
      values === null
        ? []
        : {
            kind,
            path: `${path}.${name}[${l}]`,
            group: `${kind} ${l}`,
            series: `${kind} ${name} ${l}`,
            values: values.flat(),
          },
    ),
  );
}
