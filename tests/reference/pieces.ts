/**
 * @file An outcome as a flat list of arrays, each with its place, so that two outcomes can be compared.
 */
import type { Outcome, ParameterSet } from "./referenceCase";

export const KINDS = [
  "loss",
  "gradients",
  "parameters",
  "running",
  "training",
  "inference",
  "gradientShift",
] as const;
export type Kind = (typeof KINDS)[number];

/** One array of an outcome. */
export interface Piece {
  readonly kind: Kind;
  /** Where it is in `expected`. */
  readonly path: string;
  /** Pieces of the same kind and layer share M. */
  readonly group: string;
  /** Pieces of the same series differ only in the step; listed in its order. */
  readonly series: string;
  readonly values: readonly number[];
}

/** All arrays of an outcome, in the same order for the same case. */
export function pieces({
  steps,
  running,
  evaluation,
  gradientShift,
}: Outcome): Piece[] {
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
      : (["mean", "variance"] as const).flatMap((name) => {
          const values = layer[name];
          const piece = alone("running", `running[${l}].${name}`);
          return values === null ? [] : { ...piece, values };
        }),
  );
  const outputs = (["training", "inference"] as const).map((kind) => ({
    ...alone(kind, `evaluation.${kind}`),
    values: evaluation[kind].flat(),
  }));
  const shifts = (["l2", "cosine", "relative"] as const).flatMap((name) =>
    gradientShift.flatMap((layers, t) =>
      layers.map((layer, l) => ({
        kind: "gradientShift" as const,
        path: `gradientShift[${t}][${l}].${name}`,
        group: `gradientShift ${name} ${l}`,
        series: `gradientShift ${name} ${l}`,
        values: [layer[name]],
      })),
    ),
  );
  return [...losses, ...parameters, ...statistics, ...outputs, ...shifts];
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
