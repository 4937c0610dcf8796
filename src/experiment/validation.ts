/**
 * @file Checks an experiment of unknown origin: a file, a control, the command line.
 */
import { DATA_KINDS, type DataSpec } from "../data/dataSpec";
import { LOSSES } from "../engine/networkSpec";
import { RUN_NAMES, type Experiment, type RunName } from "./experiment";
import { JsonField, type Problem } from "./jsonReader";
import { batchLimit, LIMITS, MAX_LAYERS } from "./limits";
import { PRESET_IDS, presetExperiment } from "./presets";
import { readSettings } from "./settingsReader";
import { defaultData, fitExperiment } from "./settings";

export type CheckedExperiment =
  | { readonly ok: true; readonly experiment: Experiment }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FIELDS = [
  "preset",
  "data",
  "seed",
  "widths",
  "batchSize",
  "steps",
  "loss",
  "runs",
] as const;

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
  if (!field.record(FIELDS)) return null;
  const preset = field.at("preset");
  const base =
    preset.value === undefined
      ? null
      : presetExperiment(preset.choice(PRESET_IDS));
  const data = readData(field.at("data"), base?.data);
  const widths = field
    .at("widths")
    .list([0, MAX_LAYERS], (item) => item.number(LIMITS.units), base?.widths);
  const shared = {
    data,
    seed: field.at("seed").number(LIMITS.seed, base?.seed),
    widths,
    batchSize: field.at("batchSize").number(batchLimit(data), base?.batchSize),
    steps: field.at("steps").number(LIMITS.steps, base?.steps),
    loss: field.at("loss").choice(LOSSES, base?.loss),
  };
  const fitted = base && fitExperiment({ ...base, widths });
  const known = field.problems.every((problem) => problem.field !== "widths");
  const layers = known ? widths.length : null;
  const { steps } = shared;
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
  if (field.problems.length > problems) return defaultData(kind);
  const before =
    base?.kind === kind ? base : optional ? defaultData(kind) : undefined;
  if (kind === "digits") {
    field.record(["kind", "size"], optional);
    const size = before?.kind === "digits" ? before.size : undefined;
    return { kind, size: field.at("size").number(LIMITS.size, size) };
  }
  field.record(["kind", "noise"], optional);
  const noise = before && before.kind !== "digits" ? before.noise : undefined;
  return { kind, noise: field.at("noise").number(LIMITS.noise, noise) };
}
