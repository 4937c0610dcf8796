/**
 * @file Runs of an experiment, trained to the end.
 */
import type {
  Experiment,
  RunName,
  RunSettings,
} from "../../src/experiment/experiment";
import { presetExperiment } from "../../src/experiment/presets";
import { PLAIN } from "../../src/experiment/runSettings";
import { resolveRun } from "../../src/experiment/resolveRun";
import type { Recording } from "../../src/recording/recording";
import { recordRun } from "../recordedRun";

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

export const train = (experiment: Experiment, name: RunName): Recording =>
  recordRun(resolveRun(experiment, name), HOW).recording;
