/**
 * @file The fields of the address, in the order in which they are read.
 */
import type { Experiment, RunSettings } from "../experiment/experiment";
import { ADDRESS_ORDER, RUN_SETTINGS } from "../experiment/runSettings";
import type { RunSetting } from "../experiment/runSetting";
import { urlField, type UrlField } from "../experiment/setting";
import {
  SHARED_SETTINGS,
  type SharedSetting,
} from "../experiment/sharedSettings";
import { INTERVENTIONS_FIELD } from "../experiment/urlInterventions";
import { pairField } from "../experiment/urlPair";
import { CHOICE_SETTINGS, type ChoiceSetting } from "./choiceSettings";
import type { ReadersChoice } from "./view";
import { VIEW_SETTINGS, type Viewed, type ViewSetting } from "./viewSettings";

type KeyOf<Settings> = {
  [Name in keyof Settings]: Settings[Name] extends { readonly key: infer Key }
    ? Key
    : never;
}[keyof Settings];

type SharedKey = KeyOf<typeof SHARED_SETTINGS>;
type RunKey = KeyOf<typeof RUN_SETTINGS>;
type ViewKey = KeyOf<typeof VIEW_SETTINGS>;
type ChoiceKey = KeyOf<typeof CHOICE_SETTINGS>;

/** Every field that an address of this page can have; "?" stands for the whole of one that cannot be read. */
export type FieldKey =
  | SharedKey
  | RunKey
  | ViewKey
  | ChoiceKey
  | (typeof INTERVENTIONS_FIELD)["key"]
  | "preset"
  | "step"
  | "?";

const runField = (setting: RunSetting<unknown, RunKey>) =>
  urlField<RunSettings, unknown, RunKey>(setting, () => setting.kind);

export const EXPERIMENT_FIELDS: readonly UrlField<Experiment, FieldKey>[] = [
  ...Object.values<SharedSetting<unknown, SharedKey>>(SHARED_SETTINGS).map(
    (setting) => urlField(setting, (experiment) => setting.kindOf(experiment)),
  ),
  ...ADDRESS_ORDER.map((name) => pairField(runField(RUN_SETTINGS[name]))),
  INTERVENTIONS_FIELD,
];

/** These keys are written even where the preset has the same. */
export const ALWAYS_WRITTEN: readonly FieldKey[] = [
  RUN_SETTINGS.normalization.key,
];

export const VIEW_FIELDS: readonly UrlField<Viewed, FieldKey>[] = Object.values<
  ViewSetting<unknown, ViewKey>
>(VIEW_SETTINGS).map((setting) =>
  urlField(setting, (viewed) => setting.kindOf(viewed)),
);

/** These fields are written only where they have been chosen. */
export const CHOICE_FIELDS: readonly UrlField<
  Partial<ReadersChoice>,
  FieldKey
>[] = Object.values<ChoiceSetting<unknown, ChoiceKey>>(CHOICE_SETTINGS).map(
  (setting) => urlField(setting, () => setting.kind),
);
