/**
 * @file What was measured, as a page of the docs.
 */
import { cpus } from "node:os";
import {
  CHECKPOINT_BUDGET_PER_RUN,
  RECORDING_BUDGET_PER_RUN,
} from "../../src/lab/wantedRun";
import { median } from "../median";
import type { MeasuredRun } from "./measuredRun";
import type { Rebuilds } from "./rebuilds";

export interface Measured {
  readonly name: string;
  readonly trained: MeasuredRun;
  readonly simd: Rebuilds;
  readonly plain: Rebuilds | null;
}

const MEGABYTE = 2 ** 20;

const megabytes = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** The first column is text, all others numbers. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [
    row(head),
    row(head.map((_, i) => (i === 0 ? "---" : "---:"))),
    ...rows.map(row),
  ].join("\n");

export const report = (measured: readonly Measured[]): string =>
  `# Time travel

A run is a pure function of its spec, so any step of it can be rebuilt by training anew. Checkpoints make that quick: while a run is recorded, all that a later step depends on is copied at intervals – parameters, running statistics, the optimizer's moments and powers, the order of the epoch's samples, the position in it, the state of the random stream. A step is rebuilt from the checkpoint before it; what comes out is the training that was, to the bit (\`tests/recording/checkpoint.test.ts\`: every optimizer, normalization and placement, with both kinds of kernels).

The interval is a pure function of the spec (\`src/recording/checkpointInterval.ts\`): few operations from one checkpoint to the next, at most 50 steps, unless the memory forces more. All checkpoints of a run take at most ${megabytes(CHECKPOINT_BUDGET_PER_RUN)} beside the ${megabytes(RECORDING_BUDGET_PER_RUN)} that its recording may take.

A run that shares its history up to a step with one that is recorded – more steps, an intervention, the other run's settings – goes on from the last checkpoint before it: columns and checkpoints up to there are taken over, and only what lies after is trained (\`src/lab/continuation.ts\`). Its fingerprint and its rows are those of the run from step 0; where the recording that it took over reaches further, its histograms are merged to that one's bins, which is exact.

Written by \`npm run time-travel\` on ${new Date().toISOString().slice(0, 10)}. ${machine()}.

default: 144 → 4×32 → 10, 2,000 steps. paper: 784 → 3×100 → 10, digits 28×28, batch 60, 50,000 steps. Sigmoid, SGD; a recording keeps every step, or every 2nd, 4th, … where its memory is used up.

${table(
  [
    "run",
    "checkpoint every",
    "checkpoints",
    "they take",
    "at most during the run",
    "the recording takes",
    "columns",
    "a step, recorded",
    "capturing a checkpoint",
    "of the run's time",
  ],
  measured.map(memoryRow),
)}

Milliseconds to rebuild a step, random ones and the one furthest behind its checkpoint: median, 95th percentile and longest. At hand: the network of the last request is used again, as the page does. Anew: the network is built first.

${table(
  ["run", "kernels", "steps rebuilt", "at hand", "anew", "as recorded"],
  measured.flatMap(rebuildRows),
)}
`;

function memoryRow({ name, trained }: Measured): readonly string[] {
  const { checkpoints, recording, interval, capture, step } = trained;
  return [
    name,
    `${interval} steps`,
    String(checkpoints.count),
    megabytes(checkpoints.bytes),
    megabytes(trained.mostCheckpointBytes),
    megabytes(recording.bytes),
    String(recording.columns),
    `${step.toFixed(2)} ms`,
    `${capture.toFixed(3)} ms`,
    `${((100 * capture) / interval / step).toFixed(2)} %`,
  ];
}

const rebuildRows = ({ name, simd, plain }: Measured) => [
  rebuildRow(name, "SIMD", simd),
  ...(plain === null ? [] : [rebuildRow(name, "plain", plain)]),
];

const rebuildRow = (name: string, kernels: string, rebuilds: Rebuilds) => [
  name,
  kernels,
  String(rebuilds.atHand.length),
  times(rebuilds.atHand),
  times(rebuilds.anew),
  rebuilds.isExact ? "yes" : "NO",
];

const times = (values: readonly number[]) =>
  [median(values), quantile(values, 0.95), Math.max(...values)]
    .map(ms)
    .join(" · ");

const machine = () =>
  `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores; Node ${process.version}`;

/** The least value that at least so large a share is not above. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}
