/**
 * @file What a run of an experiment is to its worker.
 */
import type { LayerSpec } from "../engine/networkSpec";
import { checkpointBudget } from "../recording/checkpointInterval";
import type { RecordingSpec, RunSpec } from "../recording/runSpec";
import type { Experiment, RunName, RunSettings } from "./experiment";
import { resolveSegments } from "./segments";

/** Bytes, as the next ones: of a run's recording; with its checkpoints, 256 MB per experiment. */
export const RECORDING_BUDGET_PER_RUN = 96 * 2 ** 20;
export const CHECKPOINT_BUDGET_PER_RUN = checkpointBudget({
  memoryBudget: RECORDING_BUDGET_PER_RUN,
});

/** Everything that determines the run, and nothing of the other one. */
export function resolveRun(experiment: Experiment, run: RunName): RunSpec {
  const { data, seed, loss, batchSize, steps } = experiment;
  const settings = experiment.runs[run];
  const { initialization, optimizer } = settings;
  const layersOf = (one: RunSettings) => resolveLayers(experiment.widths, one);
  const later = resolveSegments(settings, layersOf);
  return {
    data,
    seed,
    network: { layers: layersOf(settings), loss, initialization },
    optimizer,
    batchSize,
    steps,
    ...(later.length > 0 && { later }),
  };
}

/** A layer has no bias under BatchNorm, whose β takes its place, unless the bias is kept to show that it does nothing. */
function resolveLayers(
  widths: Experiment["widths"],
  { activation, normalization, placement, frozen, keepBias }: RunSettings,
): readonly LayerSpec[] {
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
  return { referenceStep, memoryBudget: RECORDING_BUDGET_PER_RUN };
}
