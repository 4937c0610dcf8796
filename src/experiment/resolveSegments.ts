/**
 * @file What a run's interventions make of it, step by step, for its worker.
 */
import type { LayerSpec } from "../engine/networkSpec";
import { NORMALIZATION_OBJECTS } from "../engine/normalizations";
import type { Segment } from "../recording/runSpec";
import type { RunSettings } from "./experiment";
import {
  stepsOfInterventions,
  withChange,
  type Interventions,
} from "./interventions";

/** One segment for each step at which something changes. `layersOf`: the layers of such settings. */
export function resolveSegments(
  settings: RunSettings,
  layersOf: (settings: RunSettings) => readonly LayerSpec[],
): readonly Segment[] {
  let current = settings;
  return stepsOfInterventions(settings.interventions).map((step) => {
    const before = current;
    const changes = settings.interventions.filter((one) => one.step === step);
    for (const { change } of changes) current = withChange(current, change);
    return {
      step,
      layers: layersOf(current),
      optimizer: current.optimizer,
      kept: keptLayers(changes, before, current),
      ...biasShifts(changes),
    };
  });
}

function biasShifts(changes: Interventions): Pick<Segment, "biasShifts"> {
  const shifts = changes.flatMap(({ change }) =>
    change.kind === "bias" ? { layer: change.layer - 1, by: change.by } : [],
  );
  return shifts.length > 0 ? { biasShifts: shifts } : {};
}

/** Only where there was no normalization, one over the mini-batch can go on computing what the layer did. */
function keptLayers(
  changes: Interventions,
  before: RunSettings,
  after: RunSettings,
): readonly number[] {
  const wanted = new Map<number, boolean>();
  for (const { change } of changes)
    if (change.kind === "normalization")
      wanted.set(change.layer - 1, change.keepsFunction);
  return [...wanted]
    .filter(
      ([layer, keepsFunction]) =>
        keepsFunction &&
        before.normalization[layer] === "none" &&
        NORMALIZATION_OBJECTS[after.normalization[layer]!].isOverBatch,
    )
    .map(([layer]) => layer)
    .toSorted((a, b) => a - b);
}
