/**
 * @file What the object of an intervention says, and how one reads layers.
 */
import type { KeptWord, Normalization } from "../engine/normalizations";
import type { Segment } from "../recording/runSpec";
import { saySame } from "./canonicalJson";
import type { RunSettings } from "./experiment";
import type { JsonField } from "./jsonReader";
import { layerLimit, MAX_LAYERS, type NumberLimit } from "./limits";
import { readNumber } from "./valueKinds";

/** It has methods, for the reason that valueKinds.ts gives: a form is only ever given changes of its own kind. */
export interface InterventionForm<Change> {
  /** A word, then what follows it, as in "batch2". */
  write(change: Change): string;
  /** The result is null where the text is of another kind or not allowed. */
  parse(text: string, layers: number): Change | null;
  /** One text of each sort. */
  readonly examples: readonly string[];
  check(field: JsonField, layers: number | null): Change;
  /** Whether a run of so many layers can have it. */
  holds(change: Change, layers: number): boolean;
  /** The settings from its step on. */
  apply(run: RunSettings, change: Change): RunSettings;
  /** Whether it changes nothing of the run: such a one is not kept. */
  isIdle(change: Change, before: RunSettings, after: RunSettings): boolean;
  /** What makes of the one settings the others, as far as this kind can. */
  between(
    from: RunSettings,
    to: RunSettings,
    keepsFunction: boolean,
  ): readonly Change[];
  /** What the worker must know of all such changes of one step, beside the settings from then on. */
  segment(
    changes: readonly Change[],
    before: RunSettings,
    after: RunSettings,
  ): Partial<Segment>;
  /** How it is edited. */
  control(change: Change): ChangeControl<Change>;
}

type ChangeControl<Change> =
  | {
      readonly kind: "number";
      readonly limit: NumberLimit;
      readonly value: number;
      readonly with: (value: number) => Change;
    }
  | {
      readonly kind: "choice";
      /** Each has a name among the words of interventions. */
      readonly options: readonly ChangeOption[];
      readonly value: ChangeOption;
      readonly with: (option: ChangeOption) => Change;
    };

/** A normalization that can keep the function comes in two ways. */
export type ChangeOption =
  Normalization | KeptWord | "frozen" | "trained" | "on" | "off";

/** An intervention that is nothing but other settings from its step on. */
export const ONLY_SETTINGS = {
  isIdle: (_change: unknown, before: RunSettings, after: RunSettings) =>
    saySame(before, after),
  segment: () => ({}),
};

export const checkLayer = (field: JsonField, layers: number | null): number =>
  field.at("layer").number(layerLimit(layers ?? MAX_LAYERS));

export const hasLayer = (layer: number, layers: number): boolean =>
  layers > 0 && layerLimit(layers).holds(layer);

export const readLayer = (
  text: string | null,
  layers: number,
): number | null =>
  text === null || layers === 0 ? null : readNumber(text, layerLimit(layers));

/** What follows the word; null where the text does not begin with it. */
export const after = (word: string, text: string): string | null =>
  text.startsWith(word) ? text.slice(word.length) : null;
