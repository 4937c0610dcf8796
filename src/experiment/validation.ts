/**
 * @file Checks an experiment of unknown origin: a file, a control, the command line.
 */
import {
  DATA_KINDS,
  dataOf,
  parameterName,
  parameterOf,
  type DataSpec,
} from "../data/dataSpec";
import {
  RUN_NAMES,
  type Experiment,
  type RunName,
  type RunSettings,
} from "./experiment";
import { FORM_OF } from "./interventionForms";
import { MOST_INTERVENTIONS } from "./interventions";
import { JsonField, type Problem } from "./jsonReader";
import { interventionLimit, LIMITS } from "./limits";
import { DEFAULT_PRESET, PRESET_IDS, presetExperiment } from "./presets";
import { ALL_RUN_SETTINGS } from "./runSettings";
import { fitExperiment } from "./settings";
import { readSettings } from "./settingsReader";
import {
  ALL_SHARED_SETTINGS,
  SHARED_SETTINGS,
  type SharedSetting,
} from "./sharedSettings";

export type CheckedExperiment =
  | { readonly ok: true; readonly experiment: Experiment }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The data are read by themselves: which numbers they have depends on their kind. */
const { data: _kind, size: _size, noise: _noise, ...FIELDS } = SHARED_SETTINGS;
const OWN_FIELDS = Object.entries<SharedSetting<unknown>>(FIELDS);
const NAMES = ["preset", "data", ...Object.keys(FIELDS), "runs"];

/**
 * The whole experiment, or, where `preset` names one, what differs from it. Never throws: what cannot be read is a
 * problem too.
 */
export function checkExperiment(json: unknown): CheckedExperiment {
  const problems: Problem[] = [];
  const experiment = readSafely(new JsonField("", json, problems));
  return experiment !== null && problems.length === 0
    ? { ok: true, experiment }
    : { ok: false, problems };
}

/** Fields that are computed may throw when they are read. */
function readSafely(field: JsonField): Experiment | null {
  try {
    return readExperiment(field);
  } catch {
    return field.refuse("plain JSON", null);
  }
}

function readExperiment(field: JsonField): Experiment | null {
  if (!field.record(NAMES)) return null;
  const preset = field.at("preset");
  const base =
    preset.value === undefined
      ? null
      : presetExperiment(preset.choice(PRESET_IDS));
  const start = base ?? presetExperiment(DEFAULT_PRESET);
  const data = readData(field.at("data"), base?.data);
  const shared = OWN_FIELDS.reduce(
    (read, [name, setting]) => {
      const fallback = base === null ? undefined : setting.read(base);
      const value = setting.kindOf(read).check(field.at(name), fallback, null);
      return setting.write(value, read) ?? read;
    },
    { ...start, data },
  );
  const { widths, steps } = shared;
  const fitted = base && fitExperiment({ ...base, widths });
  const known = field.problems.every((problem) => problem.field !== "widths");
  const layers = known ? widths.length : null;
  return { ...shared, runs: readRuns(field.at("runs"), layers, steps, fitted) };
}

/** `layers` is null where widths cannot be read. */
function readRuns(
  field: JsonField,
  layers: number | null,
  steps: number,
  base: Experiment | null,
): Experiment["runs"] {
  field.record(RUN_NAMES, base !== null);
  const read = (run: RunName) =>
    readSettings(field.at(run), layers, steps, base?.runs[run]);
  return { A: read("A"), B: read("B") };
}

function readData(field: JsonField, base?: DataSpec): DataSpec {
  const optional = base !== undefined;
  const problems = field.problems.length;
  const kind = field.at("kind").choice(DATA_KINDS, base?.kind);
  if (field.problems.length > problems) return dataOf(kind);
  const before =
    base?.kind === kind ? base : optional ? dataOf(kind) : undefined;
  const name = parameterName(kind);
  field.record(["kind", name], optional);
  const value = before && parameterOf(before);
  return dataOf(kind, field.at(name).number(LIMITS[name], value));
}

/** Whether an experiment of the right type is possible: its numbers, the lengths of its lists, its interventions. */
export function isPossible(experiment: Experiment): boolean {
  const layers = experiment.widths.length;
  return (
    ALL_SHARED_SETTINGS.every((setting) =>
      setting.kindOf(experiment).holds(setting.read(experiment), layers),
    ) &&
    RUN_NAMES.every((run) =>
      isPossibleRun(experiment.runs[run], layers, experiment.steps),
    )
  );
}

function isPossibleRun(
  run: RunSettings,
  layers: number,
  steps: number,
): boolean {
  const limit = interventionLimit(steps);
  return (
    ALL_RUN_SETTINGS.every((setting) =>
      setting.kind.holds(setting.read(run), layers),
    ) &&
    run.interventions.length <= MOST_INTERVENTIONS &&
    run.interventions.every(
      ({ step, change }) =>
        limit.holds(step) && FORM_OF[change.kind].holds(change, layers),
    )
  );
}
