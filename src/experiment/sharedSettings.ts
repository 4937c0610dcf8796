/**
 * @file The settings that both runs share, one object for each, in the order in which the address has them.
 */
import {
  DATA_KINDS,
  dataOf,
  parameterName,
  parameterOf,
  type DataKind,
  type DataParameter,
} from "../data/dataSpec";
import { LOSSES, type Loss } from "../engine/networkSpec";
import type { Experiment } from "./experiment";
import { batchLimit, LIMITS, type NumberLimit } from "./limits";
import type { Setting } from "./setting";
import { fitExperiment } from "./settings";
import { choice, number, type ValueKind } from "./valueKinds";
import { widthsKind } from "./widthsKind";

export interface SharedSetting<
  Value,
  Key extends string = string,
> extends Setting<Experiment, Value, Key> {
  /** What it can be depends on others that go before it. */
  kindOf(experiment: Experiment): ValueKind<Value>;
}

/** A setting that is a field of the experiment. */
const field = <
  const Key extends string,
  Name extends "seed" | "batchSize" | "steps" | "loss",
  KindOf extends (experiment: Experiment) => ValueKind<Experiment[Name]>,
>(
  key: Key,
  name: Name,
  kindOf: KindOf,
) => ({
  key,
  kindOf,
  read: (experiment: Experiment) => experiment[name],
  write: (value: Experiment[Name], experiment: Experiment): Experiment => ({
    ...experiment,
    [name]: value,
  }),
});

/** The number of a data set that only some have: null where it has none. */
const numberOfData = (
  limit: NumberLimit,
  of: string,
): ValueKind<number | null> => {
  const kind = number(limit);
  return {
    ...kind,
    control: "own",
    write: (value) => (value === null ? null : String(value)),
    parse: (text, present) =>
      present === null ? undefined : kind.parse(text, present),
    allowed: () => `${of}: ${limit.allowed}`,
    check: (at, fallback) => at.number(limit, fallback ?? undefined),
    holds: (value) => value === null || limit.holds(value),
  };
};

/** "data=digits", or "data≠digits" where that is shorter: the kinds that have a number of that name. */
function kindsWith(name: DataParameter): string {
  const has = DATA_KINDS.filter((kind) => parameterName(kind) === name);
  const lacks = DATA_KINDS.filter((kind) => !has.includes(kind));
  return has.length <= lacks.length
    ? `data=${has.join("|")}`
    : `data≠${lacks.join("|")}`;
}

/** The number of the data, where they have one of that name. */
function ofData<const Name extends DataParameter>(name: Name) {
  const kind = numberOfData(LIMITS[name], kindsWith(name));
  return {
    key: name,
    kindOf: () => kind,
    read: ({ data }: Experiment) =>
      parameterName(data.kind) === name ? parameterOf(data) : null,
    write: (value: number | null, experiment: Experiment) =>
      value === null || parameterName(experiment.data.kind) !== name
        ? null
        : { ...experiment, data: dataOf(experiment.data.kind, value) },
  };
}

const dataKind = choice(DATA_KINDS);
const seed = number(LIMITS.seed);
const steps = number(LIMITS.steps);
const loss = choice(LOSSES);

export const SHARED_SETTINGS = {
  data: {
    key: "data",
    kindOf: () => dataKind,
    read: ({ data }) => data.kind,
    write: (kind: DataKind, experiment) =>
      experiment.data.kind === kind
        ? experiment
        : { ...experiment, data: dataOf(kind) },
  },
  size: ofData("size"),
  noise: ofData("noise"),
  seed: field("seed", "seed", () => seed),
  widths: {
    key: "widths",
    kindOf: () => widthsKind,
    read: ({ widths }) => widths,
    write: (widths: readonly number[], experiment) =>
      fitExperiment({ ...experiment, widths }),
  },
  batchSize: field("batch", "batchSize", ({ data }) =>
    number(batchLimit(data)),
  ),
  steps: field("steps", "steps", () => steps),
  loss: field("loss", "loss", () => loss),
} as const satisfies SharedSettingObjects;

/** What each of them can be. Every field of an experiment is one, but for the runs; data has its numbers beside its kind: null where it has none of that name. */
interface SharedValues extends Readonly<Record<DataParameter, number | null>> {
  readonly data: DataKind;
  readonly seed: number;
  readonly widths: readonly number[];
  readonly batchSize: number;
  readonly steps: number;
  readonly loss: Loss;
}
export type SharedName = keyof SharedValues;
export type SharedSettingObjects = {
  readonly [
    Name in SharedName | Exclude<keyof Experiment, "runs">
  ]: SharedSetting<SharedValues[Name]>;
};

/** All of them, whatever their values: see valueKinds.ts. */
export const ALL_SHARED_SETTINGS: readonly SharedSetting<unknown>[] =
  Object.values(SHARED_SETTINGS);
