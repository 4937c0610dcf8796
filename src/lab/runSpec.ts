/**
 * @file What a run of an experiment is to its worker.
 */
import type { LayerSpec } from "../engine/networkSpec";
import type { RecordingSpec, RunSpec } from "../recording/runSpec";
import type { Experiment, RunName } from "./experiment";

/** Bytes; 256 MB per experiment. */
export const MEMORY_BUDGET_PER_RUN = 128 * 2 ** 20;

/** Everything that determines the run, and nothing of the other one. */
export function resolveRun(experiment: Experiment, run: RunName): RunSpec {
  const { data, seed, loss, batchSize, steps } = experiment;
  const { initialization, optimizer } = experiment.runs[run];
  return {
    data,
    seed,
    network: { layers: resolveLayers(experiment, run), loss, initialization },
    optimizer,
    batchSize,
    steps,
  };
}

/** A layer has no bias under BatchNorm, whose β takes its place, unless the bias is kept to show that it does nothing. */
function resolveLayers(
  { widths, runs }: Experiment,
  run: RunName,
): readonly LayerSpec[] {
  const { activation, normalization, placement, frozen, keepBias } = runs[run];
  return widths.map((units, layer) => ({
    units,
    activation,
    normalization: normalization[layer] ?? "none",
    placement,
    bias:
      keepBias ||
      placement !== "beforeActivation" ||
      normalization[layer] !== "batch",
    frozen: frozen[layer] ?? false,
  }));
}

export function recordingSpec(referenceStep: number): RecordingSpec {
  return { referenceStep, memoryBudget: MEMORY_BUDGET_PER_RUN };
}
