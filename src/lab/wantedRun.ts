/**
 * @file What the lab wants to have trained: both runs of its experiment, each with its text by which equal runs are known, and how they
 * are recorded for its view.
 */
import { canonicalJson } from "../experiment/canonicalJson";
import {
  RUN_NAMES,
  type Experiment,
  type RunName,
} from "../experiment/experiment";
import { resolveRun } from "../experiment/resolveRun";
import { checkpointBudget } from "../recording/checkpointInterval";
import type { RecordingSpec } from "../recording/runSpec";
import type { LabState, WantedRun } from "./labState";
import type { View } from "./view";

/** Bytes that a run's recording may take. */
export const RECORDING_BUDGET_PER_RUN = 96 * 2 ** 20;
/** Bytes that a run's checkpoints may take; with the recordings, an experiment takes 256 MB. */
export const CHECKPOINT_BUDGET_PER_RUN = checkpointBudget({
  memoryBudget: RECORDING_BUDGET_PER_RUN,
});

type Recorded = Pick<View, "referenceStep" | "probeStatistics" | "outputRow">;

/** How a run is recorded for such a view. */
export function recordingSpec({
  referenceStep,
  probeStatistics: statistics,
  outputRow: outputs,
}: Recorded): RecordingSpec {
  const memoryBudget = RECORDING_BUDGET_PER_RUN;
  return { referenceStep, memoryBudget, statistics, outputs };
}

export function wantedRun(
  { experiment, view }: Pick<LabState, "experiment" | "view">,
  run: RunName,
): WantedRun {
  const { spec, specKey } = resolvedRun(experiment, run);
  const recording = recordingSpec(view);
  return {
    spec,
    specKey,
    recording,
    key: `${specKey} ${canonicalJson(recording)}`,
  };
}

type ResolvedRun = Pick<WantedRun, "spec" | "specKey">;

const resolved = new WeakMap<Experiment, Record<RunName, ResolvedRun>>();

/** A run of an experiment as its worker trains it. Resolved once per experiment, and asked for at every frame. */
function resolvedRun(experiment: Experiment, run: RunName): ResolvedRun {
  let known = resolved.get(experiment);
  if (known === undefined) {
    const [A, B] = RUN_NAMES.map((name) => resolve(experiment, name));
    known = { A: A!, B: B! };
    resolved.set(experiment, known);
  }
  return known[run];
}

function resolve(experiment: Experiment, run: RunName): ResolvedRun {
  const spec = resolveRun(experiment, run);
  return { spec, specKey: canonicalJson(spec) };
}
