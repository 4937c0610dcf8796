/**
 * @file What a run of an experiment is to its worker.
 */
import type { LayerSpec } from "../engine/networkSpec";
import { checkpointBudget } from "../recording/checkpointInterval";
import type { RecordingSpec, RunSpec } from "../recording/runSpec";
import type { Experiment, RunName, RunSettings } from "./experiment";
import type { View } from "./labState";
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
  settings: RunSettings,
): readonly LayerSpec[] {
  const { activation, normalization, placement, frozen, keepBias } = settings;
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
    ...deviations(settings),
  }));
}

/** What is missing where it is as usual, so that the usual spec is short. */
function deviations({
  affine,
  stopGradient,
  noise,
}: RunSettings): Pick<LayerSpec, "affine" | "stopGradient" | "noise"> {
  return {
    ...(affine !== "learned" && { affine }),
    ...(stopGradient && { stopGradient }),
    ...(noise !== null && { noise }),
  };
}

/** How a run is recorded for such a view. */
export function recordingSpec({
  referenceStep,
  probeStatistics: statistics,
  outputRow: outputs,
}: Pick<
  View,
  "referenceStep" | "probeStatistics" | "outputRow"
>): RecordingSpec {
  const memoryBudget = RECORDING_BUDGET_PER_RUN;
  return { referenceStep, memoryBudget, statistics, outputs };
}
