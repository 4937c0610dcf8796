/**
 * @file Writes all that the runs of an experiment have left behind as one JSON file.
 */
import { writeSync } from "node:fs";
import type { Experiment } from "../../src/experiment/experiment";
import {
  BINS,
  ofEachTap,
  recordedUnits,
  type TapColumns,
} from "../../src/recording/chunk";
import {
  DENSE_COLUMNS,
  LAYER_COLUMNS,
  RUN_COLUMNS,
  TAP_NUMBERS,
} from "../../src/recording/columns";
import type { TrainedRun } from "./trainedRun";

/** Numbers in the same order as `steps`; what was not measured is null. Histograms cover [−range, range). */
export function writeResult(
  file: number,
  experiment: Experiment,
  runs: readonly TrainedRun[],
): void {
  const described = runs.map((run) => [run.name, runOf(run)] as const);
  const result = {
    experiment,
    bins: BINS,
    runs: Object.fromEntries(described),
  };
  writeJson(file, result);
}

function runOf(run: TrainedRun) {
  const { recording, outcome, fingerprint, stepsPerSecond } = run;
  const { series, columns, stride, shape } = recording;
  return {
    outcome: outcome === "finished" ? outcome : "diverged",
    divergedAt: outcome === "finished" ? null : outcome.divergedAt,
    fingerprint,
    stepsPerSecond,
    probeSamples: shape.probeSamples,
    stride,
    steps: Array.from({ length: columns }, (_, i) => recording.stepOf(i)),
    ...numbersOf(RUN_COLUMNS, series, columns),
    /** Per step, one number per dense layer, the output layer last. */
    ...Object.fromEntries(
      DENSE_COLUMNS.map((name) => [
        name,
        rowsOf(series[name], columns, shape.units.length + 1),
      ]),
    ),
    layers: series.layers.map((layer, l) => ({
      units: recordedUnits(shape)[l]!,
      ...numbersOf(LAYER_COLUMNS, layer, columns),
      taps: ofEachTap((tap) => tapOf(layer.taps[tap], columns)),
    })),
  };
}

const tapOf = (tap: TapColumns, columns: number) => ({
  ...numbersOf(TAP_NUMBERS, tap, columns),
  counts: rowsOf(tap.counts, columns, BINS),
  /** Values outside of the range, one by one. */
  tail: rowsOf(tap.tail, columns, tap.tail.length / tap.mean.length).map(
    (row) => row.filter((value) => !Number.isNaN(value)),
  ),
});

/** The first numbers of each of the arrays. */
const numbersOf = <Name extends string>(
  names: readonly Name[],
  arrays: Readonly<Record<Name, Numbers>>,
  columns: number,
) =>
  Object.fromEntries(
    names.map((name) => [name, arrays[name].subarray(0, columns)]),
  );

type Numbers = Float32Array | Uint16Array | Uint32Array;

function rowsOf(values: Numbers, rows: number, width: number): Numbers[] {
  return Array.from({ length: rows }, (_, row) =>
    values.subarray(row * width, (row + 1) * width),
  );
}

/** Characters that are gathered before they are written. */
const PIECE = 2 ** 20;

/** Piece by piece, for the whole may be longer than a string can be. Typed arrays become lists, NaN becomes null. */
function writeJson(file: number, value: unknown): void {
  let text = "";
  for (const piece of jsonOf(value)) {
    text += piece;
    if (text.length < PIECE) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, `${text}\n`);
}

function* jsonOf(value: unknown): Generator<string> {
  if (ArrayBuffer.isView(value))
    yield JSON.stringify(Array.from(value as Numbers));
  else if (Array.isArray(value))
    yield* enclose(
      "[",
      value.map((item: unknown) => ["", item]),
      "]",
    );
  else if (typeof value === "object" && value !== null)
    yield* enclose(
      "{",
      Object.entries(value).map(([name, item]) => [`"${name}": `, item]),
      "}",
    );
  else yield JSON.stringify(value);
}

function* enclose(
  open: string,
  members: readonly (readonly [label: string, value: unknown])[],
  close: string,
): Generator<string> {
  yield open;
  for (const [i, [label, value]] of members.entries()) {
    yield i === 0 ? label : `,\n${label}`;
    yield* jsonOf(value);
  }
  yield close;
}
