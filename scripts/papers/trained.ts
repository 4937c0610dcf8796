/**
 * @file Runs of an experiment, trained to the end.
 */
import type { Experiment, RunName } from "../../src/experiment/experiment";
import { presetExperiment } from "../../src/experiment/presets";
import type { RunSettings } from "../../src/experiment/experiment";
import { PLAIN } from "../../src/experiment/runSettings";
import { resolveRun } from "../../src/experiment/resolveRun";
import { Recording } from "../../src/recording/recording";
import { Run } from "../../src/recording/run";
import { openWorkspace } from "../../src/worker/simdWorkspace";

const HOW = { referenceStep: 0, memoryBudget: 2 ** 28 };

/** Both runs with the same settings, B with BatchNorm in every layer; `patch` goes to both. */
export function pairOf(
  shared: Partial<Omit<Experiment, "runs">> & Pick<Experiment, "widths">,
  patch: Partial<RunSettings>,
): Experiment {
  const run = (normalization: "none" | "batch"): RunSettings => ({
    ...PLAIN,
    ...patch,
    normalization: shared.widths.map(() => normalization),
    frozen: shared.widths.map(() => false),
  });
  const base = presetExperiment("sigmoid-digits");
  return { ...base, ...shared, runs: { A: run("none"), B: run("batch") } };
}

export const sgd = (learningRate: number): Partial<RunSettings> => ({
  optimizer: { kind: "sgd", learningRate, momentum: 0, weightDecay: 0 },
});

export function train(experiment: Experiment, name: RunName): Recording {
  const run = new Run(resolveRun(experiment, name), HOW, openWorkspace);
  const recording = new Recording(run.shape, HOW.memoryBudget);
  let outcome = run.advance();
  for (let call = 1; outcome === "training"; call++) {
    if (call % 64 === 0) recording.append(run.takeChunk()!);
    outcome = run.advance();
  }
  const chunk = run.takeChunk();
  if (chunk !== null) recording.append(chunk);
  return recording;
}

/** Held-out accuracy where it was measured last. */
export function finalAccuracy({ series, columns }: Recording): number {
  const { heldOutAccuracy } = series;
  let column = columns - 1;
  while (column > 0 && Number.isNaN(heldOutAccuracy[column]!)) column--;
  return heldOutAccuracy[column]!;
}

export function median(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
