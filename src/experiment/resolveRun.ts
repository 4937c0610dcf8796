/**
 * @file Resolves one run of an experiment into what its worker trains.
 */
import type { LayerSpec } from "../engine/networkSpec";
import { NORMALIZATION_OBJECTS } from "../engine/normalizations";
import type { RunSpec } from "../recording/runSpec";
import type { Experiment, RunName, RunSettings } from "./experiment";
import { resolveSegments } from "./resolveSegments";

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

/** A layer has no bias under what subtracts the mini-batch's mean, whose β takes its place, unless the bias is kept to show that it does nothing. */
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
      !NORMALIZATION_OBJECTS[normalization[layer] ?? "none"].isOverBatch,
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
