/**
 * @file The settings of the view, one object for each, in the order in which the address has them. The address, what the view is
 * at first and how it fits another experiment are made from these.
 */
import { chapters, questions } from "virtual:story";
import type { Statistics } from "../engine/normalizations";
import type { Experiment, RunName } from "../experiment/experiment";
import {
  layerLimit,
  sampleLimit,
  stepLimit,
  unitLimit,
  type WholeLimit,
} from "../experiment/limits";
import type { Setting } from "../experiment/setting";
import {
  choice,
  flag,
  number,
  readNumber,
  type ValueKind,
} from "../experiment/valueKinds";
import { RULERS } from "../measure/rulers";
import { TAPS } from "../recording/chunk";
import { MEASURES } from "../recording/measures/measures";
import { OPENING, type Place } from "./places";
import {
  ALL_LAYERS,
  AXES,
  PANELS,
  TABS,
  UNIT_ORDERS,
  type Comparison,
  type SharedView,
  type View,
} from "./view";

/** A view, and what it is of. */
export interface Viewed {
  readonly view: SharedView;
  readonly experiment: Experiment;
}

/** `fit`: a step, layer or unit that the experiment does not have becomes its nearest. */
type ViewKind<Value> = Pick<
  ValueKind<Value>,
  "write" | "parse" | "allowed" | "fit"
>;

export interface ViewSetting<
  Value,
  Key extends string = string,
> extends Setting<Viewed, Value, Key> {
  kindOf(viewed: Viewed): ViewKind<Value>;
  /** What an address without any word on it means. */
  first(experiment: Experiment): Value;
}

/** A setting that is a field of the view. `kind`: what it can be, in any experiment or in this one. */
const field = <const Key extends string, Name extends keyof SharedView>(
  key: Key,
  name: Name,
  kind:
    | ViewKind<SharedView[Name]>
    | ((viewed: Viewed) => ViewKind<SharedView[Name]>),
  first: SharedView[Name] | ((experiment: Experiment) => SharedView[Name]),
) => ({
  key,
  kindOf: (viewed: Viewed) =>
    typeof kind === "function" ? kind(viewed) : kind,
  first: (experiment: Experiment) =>
    typeof first === "function" ? first(experiment) : first,
  read: ({ view }: Viewed) => view[name],
  write: (value: SharedView[Name], { view, experiment }: Viewed): Viewed => ({
    view: { ...view, [name]: value },
    experiment,
  }),
});

const whole = (limit: WholeLimit) => ({ ...number(limit), fit: limit.nearest });
const step = ({ experiment }: Viewed) => whole(stepLimit(experiment.steps));
const layer = ({ experiment }: Viewed) =>
  whole(layerLimit(experiment.widths.length));

/** A step; null, which is not written, where there is none. */
const stepOrNone = (viewed: Viewed): ViewKind<number | null> => {
  const kind = step(viewed);
  return {
    write: (value) => (value === null ? null : kind.write(value)),
    parse: (text) => kind.parse(text, 0),
    allowed: () => kind.allowed(0),
    fit: (value) => (value === null ? null : kind.fit(value)),
  };
};

/** "A100-B": from step 100 of run A to the cursor's step of run B. */
const comparison = ({ experiment }: Viewed): ViewKind<Comparison> => {
  const limit = stepLimit(experiment.steps);
  return {
    write: ({ from, step: at, to }) => `${from}${at}-${to}`,
    parse(text) {
      const [, from, digits = "", to] = /^([AB])(\d+)-([AB])$/.exec(text) ?? [];
      const at = readNumber(digits, limit);
      if (at === null) return undefined;
      return { from: runNamed(from), step: at, to: runNamed(to) };
    },
    allowed: () => `A0-A, … B${experiment.steps}-B`,
    fit(value) {
      const at = limit.nearest(value.step);
      return at === value.step ? value : { ...value, step: at };
    },
  };
};

const runNamed = (letter: string | undefined): RunName =>
  letter === "B" ? "B" : "A";

/** A part of the place in the story; it is written only where the reader has gone beyond the opening. */
const ofPlace = <const Key extends string, Name extends keyof Place>(
  key: Key,
  name: Name,
  kind: Omit<ViewKind<Place[Name]>, "fit">,
) => ({
  key,
  kindOf: (): ViewKind<Place[Name]> => ({ ...kind, fit: (value) => value }),
  first: () => OPENING[name],
  read: ({ view }: Viewed) => view.place[name],
  write: (value: Place[Name], { view, experiment }: Viewed): Viewed => ({
    view: { ...view, place: { ...view.place, [name]: value } },
    experiment,
  }),
});

const CHAPTERS = [...chapters.keys()];
const QUESTIONS = Object.keys(questions);

export const VIEW_SETTINGS = {
  tap: field("tap", "tap", choice(TAPS), "preactivation"),
  probeStatistics: field(
    "stats",
    "probeStatistics",
    choice<Statistics>(["own", "running"], { own: "batch" }),
    "own",
  ),
  axes: field("axes", "axes", choice(AXES), "shared"),
  outputRow: field("out", "outputRow", flag("hidden", "shown"), false),
  referenceStep: field("ref", "referenceStep", step, 0),
  secondPin: field("pin2", "secondPin", stepOrNone, null),
  measure: field("measure", "measure", choice(MEASURES), "drift"),
  ruler: field(
    "ruler",
    "ruler",
    choice(RULERS, { sigmaThen: "then", sigmaNow: "now" }),
    "sigmaThen",
  ),
  measureLayer: field("layer", "measureLayer", layer, ({ widths }) =>
    Math.max(1, widths.length),
  ),
  tab: field("tab", "tab", choice(TABS), "story"),
  chapter: ofPlace("chapter", "chapter", {
    write: (chapter) => (chapter === 0 ? null : String(chapter)),
    parse: (text) => CHAPTERS.find((one) => String(one) === text),
    allowed: () => CHAPTERS.join(", "),
  }),
  question: ofPlace("ask", "question", {
    write: (question) => question,
    parse: (text) => QUESTIONS.find((one) => one === text),
    allowed: () => QUESTIONS.join(" | "),
  }),
  comparison: field("vs", "comparison", comparison, {
    from: "A",
    step: 0,
    to: "A",
  }),
  panel: field("show", "panel", choice(PANELS), ALL_LAYERS.panel),
  unitsLayer: field("in", "unitsLayer", layer, ALL_LAYERS.unitsLayer),
  unitOrder: field(
    "order",
    "unitOrder",
    choice(UNIT_ORDERS),
    ALL_LAYERS.unitOrder,
  ),
  unit: field(
    "unit",
    "unit",
    ({ view, experiment: { widths } }) =>
      whole(unitLimit(widths[view.unitsLayer - 1] ?? 0)),
    ALL_LAYERS.unit,
  ),
  sample: field("sample", "sample", whole(sampleLimit), ALL_LAYERS.sample),
} as const satisfies ViewSettingObjects;

/** Every field of the view is a setting, but for the place, which is two. */
type ViewValues = Omit<SharedView, "place"> & Place;
export type ViewSettingObjects = {
  readonly [Name in keyof ViewValues]: ViewSetting<ViewValues[Name]>;
};

/** All of them, whatever their values: see experiment/valueKinds.ts. */
const ALL: readonly ViewSetting<unknown>[] = Object.values(VIEW_SETTINGS);

/** What an address without any word on the view means. The cast stands for what the settings then write. */
export const defaultView = (experiment: Experiment): SharedView =>
  ALL.reduce<Viewed>(
    (viewed, setting) =>
      setting.write(setting.first(experiment), viewed) ?? viewed,
    { view: { place: OPENING } as SharedView, experiment },
  ).view;

/** Steps and layers that the experiment no longer has become its last ones. The same object where the view fits. */
export function fitView(view: View, experiment: Experiment): View {
  const layers = experiment.widths.length;
  const start: Viewed = { view, experiment };
  const fitted = ALL.reduce((viewed, setting) => {
    const value = setting.read(viewed);
    const fit = setting.kindOf(viewed).fit(value, layers);
    return fit === value ? viewed : (setting.write(fit, viewed) ?? viewed);
  }, start);
  return fitted === start ? view : { ...view, ...fitted.view };
}
