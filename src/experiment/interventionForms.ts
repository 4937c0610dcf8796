/**
 * @file The interventions, one object for each kind: in the address, in JSON, as a control, and what it makes of a run. All but the shift
 * of a bias are a setting at a step.
 */
import { canonicalJson } from "./canonicalJson";
import type { RunSettings } from "./experiment";
import {
  after,
  checkLayer,
  hasLayer,
  ONLY_SETTINGS,
  readLayer,
  type InterventionForm,
} from "./interventionForm";
import type {
  ChangeOf,
  InterventionChange,
  InterventionKind,
} from "./interventions";
import { frozenForm, normalizationForm } from "./layerForms";
import { LIMITS } from "./limits";
import { noiseKind, PUBLISHED_NOISE } from "./noiseKind";
import { RUN_SETTINGS, type ChangingName } from "./runSettings";
import { readNumber } from "./valueKinds";

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

/** A colon ends the step, a comma the change. */
const NOISE = "noise";
const noiseText = noiseKind("_");

/** A shift is written as in "bias2_1.5", and "nbias2_1.5" for −1.5, for a minus parts the runs. */
const BIAS = "bias";
const NEGATIVE_BIAS = "nbias";
const BIAS_SIGN = "_";

/** They stand in the order in which the address is said to allow them. */
export const INTERVENTION_FORMS = {
  normalization: normalizationForm,
  frozen: frozenForm,
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
    isIdle: ({ by }) => by === 0,
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

/** Every form by its kind, whatever its changes: see InterventionForm. */
export const FORM_OF: Readonly<
  Record<InterventionKind, InterventionForm<InterventionChange>>
> = INTERVENTION_FORMS;

/** The settings from the step of such a change on. */
export const withChange = (
  run: RunSettings,
  change: InterventionChange,
): RunSettings => FORM_OF[change.kind].apply(run, change);
