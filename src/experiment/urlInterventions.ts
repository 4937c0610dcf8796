/**
 * @file The address's field for interventions, as in "do=300:kept2,300:lr0.05-0": at step 300 run A gets BatchNorm in layer 2
 * that keeps the function, and another learning rate; run B has none.
 */
import type { Experiment, RunSettings } from "./experiment";
import { FORM_OF, INTERVENTION_KINDS } from "./interventionForms";
import {
  inOrder,
  MOST_INTERVENTIONS,
  type Intervention,
  type InterventionChange,
} from "./interventions";
import { interventionLimit } from "./limits";
import type { UrlField } from "./setting";
import { splitPair } from "./urlPair";
import { readNumber } from "./valueKinds";

const NONE = "0";
const FORMS = INTERVENTION_KINDS.map((kind) => FORM_OF[kind]);

export const INTERVENTIONS_FIELD: UrlField<Experiment, "do"> = {
  key: "do",
  write({ runs }) {
    const [a, b] = [writeList(runs.A), writeList(runs.B)];
    return a === b ? a : `${a}-${b}`;
  },
  read(text, experiment) {
    const { runs, steps } = experiment;
    const [a, b] = splitPair(text);
    const A = readList(a, runs.A, steps);
    const B = readList(b, runs.B, steps);
    return A && B && { ...experiment, runs: { A, B } };
  },
  allowed: ({ steps }) =>
    `${NONE} | ≤ ${MOST_INTERVENTIONS} × step:change, 0 < step < ${steps}, change: ${FORMS.flatMap(
      ({ examples }) => examples,
    ).join(" | ")}`,
};

const writeList = ({ interventions }: RunSettings): string =>
  interventions
    .map(({ step, change }) => `${step}:${FORM_OF[change.kind].write(change)}`)
    .join(",") || NONE;

function readList(
  text: string,
  run: RunSettings,
  steps: number,
): RunSettings | null {
  if (text === NONE) return { ...run, interventions: [] };
  const layers = run.normalization.length;
  const items = text.split(",", MOST_INTERVENTIONS + 1);
  if (items.length > MOST_INTERVENTIONS) return null;
  const list = items.map((item) => readItem(item, layers, steps));
  return list.every((item) => item !== null)
    ? { ...run, interventions: inOrder(list) }
    : null;
}

function readItem(
  item: string,
  layers: number,
  steps: number,
): Intervention | null {
  const [stepText = "", text = "", ...rest] = item.split(":");
  const step = readNumber(stepText, interventionLimit(steps));
  const change = readChange(text, layers);
  return step === null || change === null || rest.length > 0
    ? null
    : { step, change };
}

function readChange(text: string, layers: number): InterventionChange | null {
  for (const form of FORMS) {
    const change = form.parse(text, layers);
    if (change !== null) return change;
  }
  return null;
}
