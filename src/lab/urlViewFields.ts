/**
 * @file The address's fields for the view. Some depend on the experiment that is looked at.
 */
import { chapters, questions } from "virtual:story";
import { TAPS } from "../recording/chunk";
import type { Experiment, RunName } from "../experiment/experiment";
import { MEASURES } from "../recording/measures/measures";
import { LANGUAGES } from "./language";
import {
  layerLimit,
  sampleLimit,
  stepLimit,
  unitLimit,
} from "../experiment/limits";
import type { Choice } from "./preferences";
import {
  choiceField,
  numberField,
  readNumber,
  type UrlField,
} from "../experiment/urlField";
import { PANELS, TABS, THEMES, UNIT_ORDERS, type SharedView } from "./view";

export function viewFields({
  steps,
  widths,
}: Experiment): readonly UrlField<SharedView>[] {
  return [
    choiceField(
      "tap",
      TAPS,
      (view) => view.tap,
      (view, tap) => ({ ...view, tap }),
    ),
    choiceField(
      "stats",
      ["batch", "running"],
      (view) => (view.probeStatistics === "own" ? "batch" : "running"),
      (view, name) => ({
        ...view,
        probeStatistics: name === "batch" ? "own" : "running",
      }),
    ),
    choiceField(
      "out",
      ["hidden", "shown"],
      (view) => (view.outputRow ? "shown" : "hidden"),
      (view, name) => ({ ...view, outputRow: name === "shown" }),
    ),
    numberField(
      "ref",
      () => stepLimit(steps),
      (view) => view.referenceStep,
      (view, referenceStep) => ({ ...view, referenceStep }),
    ),
    {
      key: "pin2",
      write: ({ secondPin }) => (secondPin === null ? null : String(secondPin)),
      read(text, view) {
        const secondPin = readNumber(text, stepLimit(steps));
        return secondPin === null ? null : { ...view, secondPin };
      },
      allowed: () => stepLimit(steps).allowed,
    },
    choiceField(
      "measure",
      MEASURES,
      (view) => view.measure,
      (view, measure) => ({ ...view, measure }),
    ),
    numberField(
      "layer",
      () => layerLimit(widths.length),
      (view) => view.measureLayer,
      (view, measureLayer) => ({ ...view, measureLayer }),
    ),
    choiceField(
      "tab",
      TABS,
      (view) => view.tab,
      (view, tab) => ({ ...view, tab }),
    ),
    CHAPTER_FIELD,
    QUESTION_FIELD,
    comparisonField(steps),
    choiceField(
      "show",
      PANELS,
      (view) => view.panel,
      (view, panel) => ({ ...view, panel }),
    ),
    numberField(
      "in",
      () => layerLimit(widths.length),
      (view) => view.unitsLayer,
      (view, unitsLayer) => ({ ...view, unitsLayer }),
    ),
    choiceField(
      "order",
      UNIT_ORDERS,
      (view) => view.unitOrder,
      (view, unitOrder) => ({ ...view, unitOrder }),
    ),
    numberField(
      "unit",
      ({ unitsLayer }) => unitLimit(widths[unitsLayer - 1] ?? 0),
      (view) => view.unit,
      (view, unit) => ({ ...view, unit }),
    ),
    numberField(
      "sample",
      () => sampleLimit,
      (view) => view.sample,
      (view, sample) => ({ ...view, sample }),
    ),
  ];
}

const CHAPTERS = [...chapters.keys()];
const QUESTIONS = Object.keys(questions);

/** The chapter; it is written only where the reader has gone beyond the opening. */
export const CHAPTER_FIELD: UrlField<SharedView> = {
  key: "chapter",
  write: ({ place }) => (place.chapter === 0 ? null : String(place.chapter)),
  read(text, view) {
    const chapter = CHAPTERS.find((one) => String(one) === text);
    return chapter === undefined
      ? null
      : { ...view, place: { ...view.place, chapter } };
  },
  allowed: () => CHAPTERS.join(", "),
};

/** The question; it is written only where one was asked. */
export const QUESTION_FIELD: UrlField<SharedView> = {
  key: "ask",
  write: ({ place }) => place.question,
  read(text, view) {
    const question = QUESTIONS.find((one) => one === text);
    return question === undefined
      ? null
      : { ...view, place: { ...view.place, question } };
  },
  allowed: () => QUESTIONS.join(" | "),
};

/** "A100-B": from step 100 of run A to the cursor's step of run B. */
const comparisonField = (steps: number): UrlField<SharedView> => ({
  key: "vs",
  write: ({ comparison: { from, step, to } }) => `${from}${step}-${to}`,
  read(text, view) {
    const [, from, digits = "", to] = /^([AB])(\d+)-([AB])$/.exec(text) ?? [];
    const step = readNumber(digits, stepLimit(steps));
    if (step === null) return null;
    const comparison = { from: runNamed(from), step, to: runNamed(to) };
    return { ...view, comparison };
  },
  allowed: () => `A0-A, … B${steps}-B`,
});

const runNamed = (letter: string | undefined): RunName =>
  letter === "B" ? "B" : "A";

/** Written only where they have been chosen. */
export const CHOICE_FIELDS: readonly UrlField<Partial<Choice>>[] = [
  {
    key: "lang",
    write: ({ language }) => language ?? null,
    read(text, choice) {
      const language = LANGUAGES.find((one) => one === text);
      return language ? { ...choice, language } : null;
    },
    allowed: () => LANGUAGES.join(" | "),
  },
  {
    key: "theme",
    write: ({ theme }) => theme ?? null,
    read(text, choice) {
      const theme = THEMES.find((one) => one === text);
      return theme ? { ...choice, theme } : null;
    },
    allowed: () => THEMES.join(" | "),
  },
];
