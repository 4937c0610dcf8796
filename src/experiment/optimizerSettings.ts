/**
 * @file The settings of a run that make its optimizer, each an object: the kind, and the numbers that it has.
 */
import {
  OPTIMIZERS,
  type OptimizerKind,
  type OptimizerSpec,
} from "../engine/networkSpec";
import type { RunSettings } from "./experiment";
import type { JsonField } from "./jsonReader";
import { LIMITS } from "./limits";
import type { RunSetting } from "./runSetting";
import { choice, number, readNumber, type OwnKind } from "./valueKinds";

const OF_OPTIMIZER = {
  field: null,
  mayLack: false,
  spec: "optimizer",
} as const;

/** A number that all optimizers have. */
const optimizerNumber = <const Key extends string>(
  key: Key,
  name: "learningRate" | "weightDecay",
  first: number,
) => ({
  ...OF_OPTIMIZER,
  key,
  kind: number(LIMITS[name]),
  first,
  changes: true as const,
  read: ({ optimizer }: RunSettings) => optimizer[name],
  write: (value: number, run: RunSettings): RunSettings => ({
    ...run,
    optimizer: { ...run.optimizer, [name]: value },
  }),
});

/** Adam has no momentum of this kind: it is null, and written as 0. */
const momentumKind: OwnKind<number | null> = {
  ...number(LIMITS.momentum),
  control: "own",
  write: (value) => String(value ?? 0),
  parse(text, present) {
    const value = readNumber(text, LIMITS.momentum);
    if (value === null) return undefined;
    if (present !== null) return value;
    return value === 0 ? null : undefined;
  },
  allowed: (present) => (present === null ? "0" : LIMITS.momentum.allowed),
  check: (at, fallback) => at.number(LIMITS.momentum, fallback ?? undefined),
  holds: (value) => value === null || LIMITS.momentum.holds(value),
};

export const OPTIMIZER_SETTINGS = {
  optimizer: {
    ...OF_OPTIMIZER,
    key: "opt",
    kind: choice(OPTIMIZERS),
    first: "sgd",
    changes: false,
    read: ({ optimizer }) => optimizer.kind,
    write: (kind: OptimizerKind, run) => ({
      ...run,
      optimizer: optimizerOf(kind, run.optimizer),
    }),
  },
  learningRate: optimizerNumber("lr", "learningRate", 0.5),
  momentum: {
    ...OF_OPTIMIZER,
    key: "momentum",
    kind: momentumKind,
    first: 0,
    changes: true,
    read: ({ optimizer }) =>
      optimizer.kind === "sgd" ? optimizer.momentum : null,
    write(momentum: number | null, run) {
      const { optimizer } = run;
      if (optimizer.kind !== "sgd") return momentum ? null : run;
      if (momentum === null) return null;
      return { ...run, optimizer: { ...optimizer, momentum } };
    },
  },
  weightDecay: optimizerNumber("decay", "weightDecay", 0),
} as const satisfies Readonly<
  Record<"optimizer", RunSetting<OptimizerKind>> &
    Record<"learningRate" | "weightDecay", RunSetting<number>> &
    Record<"momentum", RunSetting<number | null>>
>;

/** What both kinds have stays. */
function optimizerOf(kind: OptimizerKind, old: OptimizerSpec): OptimizerSpec {
  if (old.kind === kind) return old;
  const { learningRate, weightDecay } = old;
  return kind === "sgd"
    ? { kind, learningRate, momentum: 0, weightDecay }
    : { kind, learningRate, weightDecay };
}

export const FIRST_OPTIMIZER: OptimizerSpec = {
  kind: "sgd",
  learningRate: OPTIMIZER_SETTINGS.learningRate.first,
  momentum: OPTIMIZER_SETTINGS.momentum.first,
  weightDecay: OPTIMIZER_SETTINGS.weightDecay.first,
};

/** Checks an optimizer of unknown origin. A base of the other kind still gives what both kinds have. */
export function readOptimizer(
  field: JsonField,
  base?: OptimizerSpec,
): OptimizerSpec {
  const problems = field.problems.length;
  const kind = field.at("kind").choice(OPTIMIZERS, base?.kind);
  if (field.problems.length > problems) return FIRST_OPTIMIZER;
  const both = {
    learningRate: field
      .at("learningRate")
      .number(LIMITS.learningRate, base?.learningRate),
    weightDecay: field
      .at("weightDecay")
      .number(LIMITS.weightDecay, base?.weightDecay),
  };
  const known = ["kind", ...Object.keys(both)];
  if (kind === "adam") {
    field.record(known, base !== undefined);
    return { kind, ...both };
  }
  field.record([...known, "momentum"], base !== undefined);
  const momentum = base && (base.kind === "sgd" ? base.momentum : 0);
  return {
    kind,
    ...both,
    momentum: field.at("momentum").number(LIMITS.momentum, momentum),
  };
}
