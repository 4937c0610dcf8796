/**
 * @file The page's address: an experiment as its difference from a preset, the step, and the view, as in
 * `?preset=sigmoid-digits&bn=0000-1111&lr=0.5-1&step=912&tap=linear`.
 */
import type { Experiment } from "../experiment/experiment";
import { stepLimit } from "../experiment/limits";
import {
  DEFAULT_PRESET,
  PRESET_IDS,
  presetExperiment,
  type PresetId,
} from "../experiment/presets";
import type { UrlField } from "../experiment/setting";
import { readNumber } from "../experiment/valueKinds";
import {
  ALWAYS_WRITTEN,
  CHOICE_FIELDS,
  EXPERIMENT_FIELDS,
  VIEW_FIELDS,
} from "./addressFields";
import type { AddressNotice } from "./addressNotice";
import { UrlReader } from "./urlReader";
import type { ReadersChoice, SharedView } from "./view";
import { defaultView } from "./viewSettings";

export interface Address {
  readonly experiment: Experiment;
  /** null where no step is named. */
  readonly cursor: number | null;
  readonly view: SharedView;
  readonly choice: Partial<ReadersChoice>;
}

/** "?…": the shortest that names the experiment, the step (none where `cursor` is null) and the view. */
export function encode(
  experiment: Experiment,
  cursor: number | null,
  view: SharedView,
  choice: Partial<ReadersChoice> = {},
): string {
  const standard = { view: defaultView(experiment), experiment };
  const parts = [
    ...shortest(PRESET_IDS.map((id) => experimentParts(experiment, id))),
    ...(cursor === null ? [] : [`step=${cursor}`]),
    ...differences(VIEW_FIELDS, { view, experiment }, standard),
    ...differences(CHOICE_FIELDS, choice, {}),
  ];
  return `?${parts.join("&")}`;
}

function experimentParts(experiment: Experiment, id: PresetId): string[] {
  const base = presetExperiment(id);
  return [
    `preset=${id}`,
    ...differences(EXPERIMENT_FIELDS, experiment, base, ALWAYS_WRITTEN),
  ];
}

/** The shortest of lists that say the same; the first one where two are equally long. */
function shortest(lists: readonly string[][]): string[] {
  return lists.reduce((best, list) => (size(list) < size(best) ? list : best));
}

const size = (list: readonly string[]) => list.join().length;

/** The fields in which the subject differs from the base, which follows field by field, as it will when they are read. */
function differences<Subject>(
  fields: readonly UrlField<Subject>[],
  subject: Subject,
  base: Subject,
  always: readonly string[] = [],
): string[] {
  const parts: string[] = [];
  for (const { key, write, read } of fields) {
    const text = write(subject);
    if (text === null) continue;
    if (text === write(base) && !always.includes(key)) continue;
    parts.push(`${key}=${text}`);
    base = read(text, base) ?? base;
  }
  return parts;
}

/** Never throws: what is not allowed falls back field by field, with a notice for each. */
export function decode(search: string): Address & {
  readonly notices: readonly AddressNotice[];
} {
  const reader = new UrlReader(search);
  const id =
    reader.one("preset", PRESET_IDS.join(" | "), DEFAULT_PRESET, (text) =>
      PRESET_IDS.find((one) => one === text),
    ) ?? DEFAULT_PRESET;
  const experiment = reader.all(EXPERIMENT_FIELDS, presetExperiment(id));
  const limit = stepLimit(experiment.steps);
  return {
    experiment,
    cursor: reader.one("step", limit.allowed, null, (text) =>
      readNumber(text, limit),
    ),
    view: reader.all(VIEW_FIELDS, {
      view: defaultView(experiment),
      experiment,
    }).view,
    choice: reader.all(CHOICE_FIELDS, {}),
    notices: reader.finish(),
  };
}
