/**
 * @file The address's fields for what both runs share, in the order in which they are read.
 */
import { DATA_KINDS } from "../data/dataSpec";
import { LOSSES } from "../engine/networkSpec";
import type { Experiment } from "./experiment";
import { batchLimit, LIMITS, MAX_LAYERS } from "./limits";
import { defaultData, fitExperiment } from "./settings";
import {
  choiceField,
  numberField,
  readNumber,
  type UrlField,
} from "./urlField";

type SharedField = UrlField<Experiment>;

const dataKind: SharedField = choiceField(
  "data",
  DATA_KINDS,
  ({ data }) => data.kind,
  (experiment, kind) =>
    experiment.data.kind === kind
      ? experiment
      : { ...experiment, data: defaultData(kind) },
);

const size: SharedField = {
  key: "size",
  write: ({ data }) => (data.kind === "digits" ? String(data.size) : null),
  read(text, experiment) {
    const { data } = experiment;
    const value = readNumber(text, LIMITS.size);
    if (data.kind !== "digits" || value === null) return null;
    return { ...experiment, data: { ...data, size: value } };
  },
  allowed: () => `data=digits: ${LIMITS.size.allowed}`,
};

const noise: SharedField = {
  key: "noise",
  write: ({ data }) => (data.kind === "digits" ? null : String(data.noise)),
  read(text, experiment) {
    const { data } = experiment;
    const value = readNumber(text, LIMITS.noise);
    if (data.kind === "digits" || value === null) return null;
    return { ...experiment, data: { ...data, noise: value } };
  },
  allowed: () => `data≠digits: ${LIMITS.noise.allowed}`,
};

/** "64,32", with equal neighbours counted, as in "4x32"; "0" where there is no hidden layer. */
const widths: SharedField = {
  key: "widths",
  write: (experiment) => writeWidths(experiment.widths),
  read(text, experiment) {
    const list = readWidths(text);
    return list && fitExperiment({ ...experiment, widths: list });
  },
  allowed: () => `0 | 4x32 | 64,32,16 | … (≤ ${MAX_LAYERS} × 1–512)`,
};

export const SHARED_FIELDS: readonly SharedField[] = [
  dataKind,
  size,
  noise,
  numberField(
    "seed",
    () => LIMITS.seed,
    ({ seed }) => seed,
    (experiment, seed) => ({ ...experiment, seed }),
  ),
  widths,
  numberField(
    "batch",
    ({ data }) => batchLimit(data),
    ({ batchSize }) => batchSize,
    (experiment, batchSize) => ({ ...experiment, batchSize }),
  ),
  numberField(
    "steps",
    () => LIMITS.steps,
    ({ steps }) => steps,
    (experiment, steps) => ({ ...experiment, steps }),
  ),
  choiceField(
    "loss",
    LOSSES,
    ({ loss }) => loss,
    (experiment, loss) => ({ ...experiment, loss }),
  ),
];

function writeWidths(list: readonly number[]): string {
  const groups: { units: number; count: number }[] = [];
  for (const units of list) {
    const last = groups.at(-1);
    if (last?.units === units) last.count += 1;
    else groups.push({ units, count: 1 });
  }
  const texts = groups.map(({ units, count }) =>
    count === 1 ? String(units) : `${count}x${units}`,
  );
  return texts.join(",") || "0";
}

const GROUP = /^(?:(\d{1,2})x)?(\d{1,3})$/;

function readWidths(text: string): readonly number[] | null {
  if (text === "0") return [];
  const list: number[] = [];
  for (const group of text.split(",", MAX_LAYERS + 1)) {
    const [match, count = "1", units] = GROUP.exec(group) ?? [];
    if (match === undefined || !LIMITS.units.holds(Number(units))) return null;
    if (Number(count) === 0 || list.length + Number(count) > MAX_LAYERS)
      return null;
    list.push(...Array<number>(Number(count)).fill(Number(units)));
  }
  return list;
}
