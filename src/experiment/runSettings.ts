/**
 * @file The settings of a run, one object for each, in the order in which Setup shows them. The address, the checks of files and
 * of edits, the worker's spec, what may change in the midst of a run and Setup's rows are made from these.
 */
import { ACTIVATIONS } from "../engine/activations";
import { AFFINES, PLACEMENTS, type OptimizerKind } from "../engine/networkSpec";
import {
  NORMALIZATION_OBJECTS,
  NORMALIZATIONS,
} from "../engine/normalizations";
import type { RunSettings } from "./experiment";
import { initializationKind } from "./initializationKind";
import { noiseKind } from "./noiseKind";
import { FIRST_OPTIMIZER, OPTIMIZER_SETTINGS } from "./optimizerSettings";
import type { RunSetting } from "./runSetting";
import { choice, flag, perLayer, type ValueKind } from "./valueKinds";

type FieldRest<Value> = Pick<RunSetting<Value>, "first" | "mayLack" | "spec">;

/** A setting that is a field of RunSettings. */
const field = <
  const Key extends string,
  Name extends keyof RunSettings,
  Kind extends ValueKind<RunSettings[Name]>,
  const Changes extends boolean,
>(
  key: Key,
  name: Name,
  kind: Kind,
  changes: Changes,
  { first, mayLack, spec }: FieldRest<RunSettings[Name]>,
) => ({
  key,
  kind,
  first,
  field: name,
  mayLack,
  changes,
  spec,
  read: (run: RunSettings) => run[name],
  write: (value: RunSettings[Name], run: RunSettings): RunSettings => ({
    ...run,
    [name]: value,
  }),
});

const LETTERS = Object.fromEntries(
  NORMALIZATIONS.map((name) => [name, NORMALIZATION_OBJECTS[name].letter]),
);

export const RUN_SETTINGS = {
  normalization: field(
    "bn",
    "normalization",
    perLayer(choice(NORMALIZATIONS, LETTERS), (list) => {
      // normalised in every layer, a run stays so when it grows
      const [first = "none"] = list;
      return list.every((one) => one === first) ? first : "none";
    }),
    true,
    {
      first: ["none", "none", "none", "none"],
      mayLack: false,
      spec: ({ normalization }, layer) => ({
        normalization: normalization[layer] ?? "none",
      }),
    },
  ),
  activation: field("act", "activation", choice(ACTIVATIONS), false, {
    first: "sigmoid",
    mayLack: false,
    spec: ({ activation }) => ({ activation }),
  }),
  initialization: field("init", "initialization", initializationKind, false, {
    first: { kind: "xavier" },
    mayLack: false,
    spec: "initialization",
  }),
  ...OPTIMIZER_SETTINGS,
  placement: field(
    "place",
    "placement",
    choice(PLACEMENTS, {
      beforeActivation: "before",
      afterActivation: "after",
    }),
    false,
    {
      first: "beforeActivation",
      mayLack: false,
      spec: ({ placement }) => ({ placement }),
    },
  ),
  affine: field("affine", "affine", choice(AFFINES), false, {
    first: "learned",
    mayLack: true,
    spec: ({ affine }) => (affine === "learned" ? {} : { affine }),
  }),
  /** A layer has no bias under what subtracts the mini-batch's mean, whose β takes its place, unless it is kept to show that it does nothing. */
  keepBias: field("bias", "keepBias", flag("dropped", "kept"), false, {
    first: false,
    mayLack: false,
    spec: ({ keepBias, placement, normalization }, layer) => ({
      bias:
        keepBias ||
        placement !== "beforeActivation" ||
        !NORMALIZATION_OBJECTS[normalization[layer] ?? "none"].isOverBatch,
    }),
  }),
  stopGradient: field("stopgrad", "stopGradient", flag("off", "on"), false, {
    first: false,
    mayLack: true,
    spec: ({ stopGradient }) => (stopGradient ? { stopGradient } : {}),
  }),
  noise: field("bnnoise", "noise", noiseKind(":"), true, {
    first: null,
    mayLack: true,
    spec: ({ noise }) => (noise === null ? {} : { noise }),
  }),
  frozen: field(
    "frozen",
    "frozen",
    perLayer(flag("0", "1"), () => false),
    true,
    {
      first: [false, false, false, false],
      mayLack: false,
      spec: ({ frozen }, layer) => ({ frozen: frozen[layer] ?? false }),
    },
  ),
} as const satisfies RunSettingObjects;

/** What each setting can be. Every field of RunSettings is a setting, but for the optimizer, which is four, and the interventions. */
export interface RunValues extends Omit<
  RunSettings,
  "interventions" | "optimizer"
> {
  readonly optimizer: OptimizerKind;
  readonly learningRate: number;
  /** It is null where the optimizer has none. */
  readonly momentum: number | null;
  readonly weightDecay: number;
}
export type SettingName = keyof RunValues;
export type RunSettingObjects = {
  readonly [Name in SettingName]: RunSetting<RunValues[Name]>;
};

/** The settings that an intervention can change. */
export type ChangingName = {
  [Name in SettingName]: (typeof RUN_SETTINGS)[Name]["changes"] extends true
    ? Name
    : never;
}[SettingName];

export const SETTING_NAMES = Object.keys(
  RUN_SETTINGS,
) as readonly SettingName[];

export const SETTING_OF: RunSettingObjects = RUN_SETTINGS;

/** The settings that such a control sets. */
export type NameWith<Control extends ValueKind<unknown>["control"]> = {
  [
    Name in SettingName
  ]: (typeof RUN_SETTINGS)[Name]["kind"]["control"] extends Control
    ? Name
    : never;
}[SettingName];

export const hasControl = <Control extends ValueKind<unknown>["control"]>(
  name: SettingName,
  control: Control,
): name is NameWith<Control> => RUN_SETTINGS[name].kind.control === control;

/** All settings, whatever their values: see valueKinds.ts. */
export const ALL_RUN_SETTINGS: readonly RunSetting<unknown>[] =
  Object.values(RUN_SETTINGS);

/** The first addresses had their fields in this order; what is not among them follows. */
const FIRST_IN_ADDRESS: readonly SettingName[] = [
  "normalization",
  "activation",
  "initialization",
  "optimizer",
  "learningRate",
  "momentum",
  "weightDecay",
  "placement",
  "frozen",
  "keepBias",
  "affine",
  "stopGradient",
  "noise",
];

/** All names in the order of the address: the kind of optimizer goes before its numbers. */
export const ADDRESS_ORDER: readonly SettingName[] = [
  ...new Set([...FIRST_IN_ADDRESS, ...SETTING_NAMES]),
];

const START: Pick<RunSettings, "optimizer" | "interventions"> = {
  optimizer: FIRST_OPTIMIZER,
  interventions: [],
};

/** Four plain sigmoid layers under SGD, Xavier weights. The cast stands for what the settings then write. */
export const PLAIN: RunSettings = ALL_RUN_SETTINGS.reduce(
  (run, setting) => setting.write(setting.first, run) ?? run,
  START as RunSettings,
);
