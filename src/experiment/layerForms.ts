/**
 * @file The interventions that give one layer something: its normalization, and whether it is frozen.
 */
import {
  NORMALIZATION_OBJECTS,
  NORMALIZATIONS,
  type KeptWord,
  type Normalization,
} from "../engine/normalizations";
import {
  after,
  checkLayer,
  hasLayer,
  ONLY_SETTINGS,
  readLayer,
  type InterventionForm,
} from "./interventionForm";
import type { ChangeOf } from "./interventions";
import { RUN_SETTINGS } from "./runSettings";

interface LayerChange {
  /** Layers count from 1. */
  readonly layer: number;
}

/** The words that give a layer something, each with its number behind it. */
const layerForm = <Change extends LayerChange>(
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
type Frozen = ChangeOf<"frozen">;

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

export const normalizationForm: InterventionForm<Normalized> = {
  ...ONLY_SETTINGS,
  ...layerForm<Normalized>(
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
            keepsFunction: keepsFunction && keptWordOf(normalization) !== null,
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
        keptWordOf(present) !== null
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
};

export const frozenForm: InterventionForm<Frozen> = {
  ...ONLY_SETTINGS,
  ...layerForm<Frozen>(FREEZING, ({ frozen }) => (frozen ? "freeze" : "thaw")),
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
};

const replaced = <Item>(list: readonly Item[], layer: number, item: Item) =>
  list.map((old, index) => (index === layer - 1 ? item : old));
