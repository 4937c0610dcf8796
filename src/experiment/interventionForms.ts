/**
 * @file The interventions, one object for each kind: in the address, in JSON, as a control, and what it makes of a run. All but the shift
 * of a bias are a setting at a step.
 */
import {
  NORMALIZATION_OBJECTS,
  NORMALIZATIONS,
  type KeptWord,
  type Normalization,
} from "../engine/normalizations";
import type { Segment } from "../recording/runSpec";
import { canonicalJson } from "./canonicalJson";
import type { RunSettings } from "./experiment";
import type {
  ChangeOf,
  InterventionChange,
  InterventionKind,
} from "./interventions";
import type { JsonField } from "./jsonReader";
import { layerLimit, LIMITS, MAX_LAYERS, type NumberLimit } from "./limits";
import { noiseKind, PUBLISHED_NOISE } from "./noiseKind";
import { RUN_SETTINGS, type ChangingName } from "./runSettings";
import { readNumber } from "./valueKinds";

/** With methods, for the reason that valueKinds.ts gives: a form is only ever given changes of its own kind. */
export interface InterventionForm<Change> {
  /** As in "batch2": a word, then what follows it. */
  write(change: Change): string;
  /** Null where the text is of another kind or not allowed. */
  parse(text: string, layers: number): Change | null;
  /** One text of each sort. */
  readonly examples: readonly string[];
  check(field: JsonField, layers: number | null): Change;
  /** Whether a run of so many layers can have it. */
  holds(change: Change, layers: number): boolean;
  /** The settings from its step on. */
  apply(run: RunSettings, change: Change): RunSettings;
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

export type ChangeControl<Change> =
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

const ONLY_SETTINGS = { segment: () => ({}) };

type NumberName = "learningRate" | "momentum" | "weightDecay";

const numberForm = <Name extends NumberName>(
  kind: Name,
  word: string,
): InterventionForm<{ readonly kind: Name; readonly value: number }> => ({
  ...ONLY_SETTINGS,
  write: ({ value }) => `${word}${value}`,
  parse(text) {
    const value = readNumber(after(word, text) ?? "", LIMITS[kind]);
    return value === null ? null : { kind, value };
  },
  examples: [`${word}0.1`],
  check(field) {
    field.record(["kind", "value"]);
    return { kind, value: field.at("value").number(LIMITS[kind]) };
  },
  holds: ({ value }) => LIMITS[kind].holds(value),
  apply: (run, { value }) => RUN_SETTINGS[kind].write(value, run) ?? run,
  between(from, to) {
    const [before, value] = [from, to].map(RUN_SETTINGS[kind].read);
    const isChanged = typeof before === "number" && before !== value;
    return isChanged && typeof value === "number" ? [{ kind, value }] : [];
  },
  control: ({ value }) => ({
    kind: "number",
    limit: LIMITS[kind],
    value,
    with: (other) => ({ kind, value: other }),
  }),
});

interface LayerChange {
  /** From 1. */
  readonly layer: number;
}

/** The words that give a layer something, each with its number behind it. */
const layerWords = <Change extends LayerChange>(
  words: readonly (readonly [word: string, change: Omit<Change, "layer">])[],
  wordOf: (change: Change) => string,
) => ({
  write: (change: Change) => `${wordOf(change)}${change.layer}`,
  parse(text: string, layers: number) {
    for (const [word, change] of words) {
      const layer = readLayer(after(word, text), layers);
      if (layer !== null) return { ...change, layer } as Change;
    }
    return null;
  },
  examples: words.map(([word]) => `${word}2`),
  holds: ({ layer }: Change, layers: number) => hasLayer(layer, layers),
});

type Normalized = ChangeOf<"normalization">;

const NORMALIZATION_WORDS = NORMALIZATIONS.flatMap((normalization) => {
  const { word, keptWord } = NORMALIZATION_OBJECTS[normalization];
  const change = { kind: "normalization", normalization } as const;
  const plain = [word, { ...change, keepsFunction: false }] as const;
  return keptWord === null
    ? [plain]
    : [plain, [keptWord, { ...change, keepsFunction: true }] as const];
});

const keptWordOf = (normalization: Normalization): KeptWord | null =>
  NORMALIZATION_OBJECTS[normalization].keptWord;

const FREEZING = [
  ["freeze", { kind: "frozen", frozen: true }],
  ["thaw", { kind: "frozen", frozen: false }],
] as const;

/** A colon ends the step, a comma the change. */
const NOISE = "noise";
const noiseText = noiseKind("_");

/** As in "bias2_1.5", and "nbias2_1.5" for −1.5, for a minus parts the runs. */
const BIAS = "bias";
const NEGATIVE_BIAS = "nbias";
const BIAS_SIGN = "_";

/** In the order in which the address is said to allow them. */
export const INTERVENTION_FORMS = {
  normalization: {
    ...layerWords<Normalized>(
      NORMALIZATION_WORDS,
      ({ normalization, keepsFunction }) => {
        const { word, keptWord } = NORMALIZATION_OBJECTS[normalization];
        return (keepsFunction ? keptWord : null) ?? word;
      },
    ),
    check(field, layers) {
      field.record(["kind", "layer", "normalization", "keepsFunction"]);
      return {
        kind: "normalization",
        layer: checkLayer(field, layers),
        normalization: field.at("normalization").choice(NORMALIZATIONS),
        keepsFunction: field.at("keepsFunction").flag(),
      };
    },
    apply: (run, { layer, normalization }) =>
      RUN_SETTINGS.normalization.write(
        replaced(run.normalization, layer, normalization),
        run,
      ),
    between: (from, to, keepsFunction) =>
      to.normalization.flatMap((normalization, index) =>
        normalization === from.normalization[index]
          ? []
          : {
              kind: "normalization",
              layer: index + 1,
              normalization,
              keepsFunction:
                keepsFunction &&
                NORMALIZATION_OBJECTS[normalization].isOverBatch,
            },
      ),
    /** Only where there was no normalization, one can go on computing what the layer did. */
    segment(changes, before, now) {
      const wanted = new Map(
        changes.map((one) => [one.layer - 1, one.keepsFunction]),
      );
      const kept = [...wanted.keys()].filter((layer) => {
        const [old, present] = [before, now].map(
          (run) => run.normalization[layer],
        );
        return (
          wanted.get(layer) &&
          old === "none" &&
          present !== undefined &&
          NORMALIZATION_OBJECTS[present].isOverBatch
        );
      });
      return { kept: kept.toSorted((a, b) => a - b) };
    },
    control: (change) => ({
      kind: "choice",
      options: [
        ...NORMALIZATIONS,
        ...NORMALIZATIONS.flatMap((one) => keptWordOf(one) ?? []),
      ],
      value:
        (change.keepsFunction ? keptWordOf(change.normalization) : null) ??
        change.normalization,
      with(option) {
        const kept = NORMALIZATIONS.find((one) => keptWordOf(one) === option);
        const chosen = kept ?? NORMALIZATIONS.find((one) => one === option);
        return {
          ...change,
          normalization: chosen ?? change.normalization,
          keepsFunction: kept !== undefined,
        };
      },
    }),
  },
  frozen: {
    ...ONLY_SETTINGS,
    ...layerWords<ChangeOf<"frozen">>(FREEZING, ({ frozen }) =>
      frozen ? "freeze" : "thaw",
    ),
    check(field, layers) {
      field.record(["kind", "layer", "frozen"]);
      return {
        kind: "frozen",
        layer: checkLayer(field, layers),
        frozen: field.at("frozen").flag(),
      };
    },
    apply: (run, { layer, frozen }) =>
      RUN_SETTINGS.frozen.write(replaced(run.frozen, layer, frozen), run),
    between: (from, to) =>
      to.frozen.flatMap((frozen, index) =>
        frozen === from.frozen[index]
          ? []
          : { kind: "frozen", layer: index + 1, frozen },
      ),
    control: (change) => ({
      kind: "choice",
      options: ["frozen", "trained"],
      value: change.frozen ? "frozen" : "trained",
      with: (option) => ({ ...change, frozen: option === "frozen" }),
    }),
  },
  learningRate: numberForm("learningRate", "lr"),
  momentum: numberForm("momentum", "momentum"),
  weightDecay: numberForm("weightDecay", "decay"),
  /** It moves a parameter, and sets nothing. */
  bias: {
    write({ layer, by }) {
      const word = by < 0 ? NEGATIVE_BIAS : BIAS;
      return `${word}${layer}${BIAS_SIGN}${Math.abs(by)}`;
    },
    parse(text, layers) {
      const isNegative = text.startsWith(NEGATIVE_BIAS);
      const rest = after(isNegative ? NEGATIVE_BIAS : BIAS, text);
      const [layerText = null, sizeText = "", ...others] =
        rest?.split(BIAS_SIGN) ?? [];
      const layer = readLayer(layerText, layers);
      const size = readNumber(sizeText, LIMITS.biasShift);
      if (layer === null || size === null || others.length > 0) return null;
      return { kind: "bias", layer, by: isNegative && size > 0 ? -size : size };
    },
    examples: [`${BIAS}2${BIAS_SIGN}1`, `${NEGATIVE_BIAS}2${BIAS_SIGN}1`],
    check(field, layers) {
      field.record(["kind", "layer", "by"]);
      return {
        kind: "bias",
        layer: checkLayer(field, layers),
        by: field.at("by").number(LIMITS.biasShift),
      };
    },
    holds: ({ layer, by }, layers) =>
      hasLayer(layer, layers) && LIMITS.biasShift.holds(by),
    apply: (run) => run,
    between: () => [],
    segment(changes) {
      const shifts = changes.map(({ layer, by }) => ({ layer: layer - 1, by }));
      return shifts.length > 0 ? { biasShifts: shifts } : {};
    },
    control: (change) => ({
      kind: "number",
      limit: LIMITS.biasShift,
      value: change.by,
      with: (by) => ({ ...change, by }),
    }),
  },
  noise: {
    ...ONLY_SETTINGS,
    write: ({ noise }) => NOISE + noiseText.write(noise),
    parse(text) {
      const rest = after(NOISE, text);
      const noise = rest === null ? undefined : noiseText.parse(rest, null);
      return noise === undefined ? null : { kind: "noise", noise };
    },
    examples: [`${NOISE}(${noiseText.allowed(null)})`],
    check(field, layers) {
      field.record(["kind", "noise"]);
      const noise = noiseText.check(field.at("noise"), null, layers);
      return { kind: "noise", noise };
    },
    holds: ({ noise }, layers) => noiseText.holds(noise, layers),
    apply: (run, { noise }) => RUN_SETTINGS.noise.write(noise, run),
    between: (from, to) =>
      canonicalJson(from.noise) === canonicalJson(to.noise)
        ? []
        : [{ kind: "noise", noise: to.noise }],
    control: ({ kind, noise }) => ({
      kind: "choice",
      options: ["on", "off"],
      value: noise === null ? "off" : "on",
      with: (option) => ({
        kind,
        noise: option === "on" ? PUBLISHED_NOISE : null,
      }),
    }),
  },
} as const satisfies InterventionForms;

export type InterventionForms = {
  readonly [Kind in ChangingName | InterventionKind]: InterventionForm<
    ChangeOf<Kind>
  >;
};

export const INTERVENTION_KINDS = Object.keys(
  INTERVENTION_FORMS,
) as readonly InterventionKind[];

/** By kind, whatever the changes: see InterventionForm. */
export const FORM_OF: Readonly<
  Record<InterventionKind, InterventionForm<InterventionChange>>
> = INTERVENTION_FORMS;

/** The settings from the step of such a change on. */
export const withChange = (
  run: RunSettings,
  change: InterventionChange,
): RunSettings => FORM_OF[change.kind].apply(run, change);

const replaced = <Item>(list: readonly Item[], layer: number, item: Item) =>
  list.map((old, index) => (index === layer - 1 ? item : old));

const checkLayer = (field: JsonField, layers: number | null): number =>
  field.at("layer").number(layerLimit(layers ?? MAX_LAYERS));

const hasLayer = (layer: number, layers: number): boolean =>
  layers > 0 && layerLimit(layers).holds(layer);

const readLayer = (text: string | null, layers: number): number | null =>
  text === null || layers === 0 ? null : readNumber(text, layerLimit(layers));

const after = (word: string, text: string): string | null =>
  text.startsWith(word) ? text.slice(word.length) : null;
