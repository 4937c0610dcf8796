/**
 * @file What came of an experiment, as a table for people.
 */
import { imageSide, parameterName, parameterOf } from "../../src/data/dataSpec";
import type { Experiment } from "../../src/experiment/experiment";
import { presetOf } from "../../src/experiment/presets";
import type { TrainedRun } from "./trainedRun";

type Row = readonly [label: string, ...values: string[]];

const NOTHING = "–";

export function summarize(
  experiment: Experiment,
  runs: readonly TrainedRun[],
): string {
  const rows: Row[] = [
    ["", ...runs.map(({ name }) => `run ${name}`)],
    row("normalization", ({ name }) =>
      shortList(experiment.runs[name].normalization),
    ),
    row("outcome", outcomeOf),
    row("loss, first → last", ({ recording: { series, columns } }) =>
      columns === 0
        ? NOTHING
        : `${number(series.loss[0])} → ${number(series.loss[columns - 1])}`,
    ),
    row("batch accuracy, last", ({ recording: { series, columns } }) =>
      percent(series.batchAccuracy[columns - 1]),
    ),
    row("held-out accuracy, last", ({ recording: { series, columns } }) =>
      percent(
        series.heldOutAccuracy.subarray(0, columns).findLast((x) => x === x),
      ),
    ),
    ...experiment.widths.map((_, l) =>
      row(`drift of layer ${l + 1}, last`, ({ recording }) =>
        sigmas(
          recording.layer(l).taps.preactivation.drift[recording.columns - 1],
        ),
      ),
    ),
    row("recorded", ({ recording: { columns, stride } }) =>
      stride === 1 ? `${columns} steps` : `${columns} steps, every ${stride}.`,
    ),
    row("steps/s, recording included", (run) => run.stepsPerSecond.toFixed(0)),
    row("fingerprint", ({ fingerprint }) => fingerprint),
  ];
  return `${titleOf(experiment)}\n\n${table(rows)}`;

  function row(label: string, valueOf: (run: TrainedRun) => string): Row {
    return [label, ...runs.map(valueOf)];
  }
}

function titleOf(experiment: Experiment): string {
  const { data, widths, batchSize, steps, seed, loss } = experiment;
  const side = imageSide(data);
  const set =
    side === null
      ? `${data.kind}, ${parameterName(data.kind)} ${parameterOf(data)}`
      : `${data.kind} ${side}×${side}`;
  const layers = widths.length === 0 ? "none" : widths.join(" ");
  const preset = presetOf(experiment);
  return [
    ...(preset === null ? [] : [preset]),
    set,
    `hidden layers ${layers}`,
    loss,
    `batch ${batchSize}`,
    `${steps} steps`,
    `seed ${seed}`,
  ].join(" · ");
}

function outcomeOf({ outcome }: TrainedRun): string {
  return outcome === "finished"
    ? outcome
    : `diverged at step ${outcome.divergedAt}`;
}

/** "batch ×4", or each entry where they differ. */
function shortList(entries: readonly string[]): string {
  const [first] = entries;
  if (first === undefined) return NOTHING;
  return entries.every((entry) => entry === first)
    ? `${first} ×${entries.length}`
    : entries.join(" ");
}

const number = (x: number | undefined): string =>
  x === undefined ? NOTHING : String(Number(x.toPrecision(4)));

const percent = (share: number | undefined): string =>
  share === undefined ? NOTHING : `${(100 * share).toFixed(1)} %`;

const sigmas = (drift: number | undefined): string =>
  drift === undefined ? NOTHING : `${drift.toFixed(2)} σ`;

function table(rows: readonly Row[]): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => row[column]!.length)),
  );
  return rows
    .map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join("   "))
    .map((line) => line.trimEnd())
    .join("\n");
}
