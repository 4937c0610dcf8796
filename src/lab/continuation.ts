/**
 * @file Where a run may begin other than at step 0: behind what it shares with a run that has been recorded.
 */
import { saySame } from "../experiment/canonicalJson";
import { finalStride } from "../recording/capacity";
import type { Checkpoints } from "../recording/checkpoints";
import type { Recording } from "../recording/recording";
import {
  FROM_START,
  type RunCheckpoint,
  type RunOrigin,
} from "../recording/runCheckpoint";
import type { ProbeMeasuring } from "../recording/probeMeter";
import type { RecordingSpec } from "../recording/runSpec";
import { sharedUntil } from "../recording/segments";
import type { RunState, WantedRun } from "./labState";

export interface Continuation {
  readonly origin: RunOrigin;
  /** What lies before the origin; null where the run begins at step 0. */
  readonly taken: {
    readonly recording: Recording;
    readonly checkpoints: Checkpoints;
  } | null;
}

/** Where the wanted run may begin, and behind which known one. */
interface Found {
  readonly origin: RunOrigin;
  readonly known: RunState;
}

/** The one that leaves the least to be trained; null where nothing is shared. */
export function findContinuation(
  wanted: WantedRun,
  known: readonly RunState[],
): Continuation | null {
  let best: Found | null = null;
  for (const one of known) {
    const origin = originOf(wanted, one);
    if (best === null || reach(origin) > reach(best.origin))
      best = { origin, known: one };
  }
  if (best === null || reach(best.origin) === 0) return null;
  return { origin: best.origin, taken: take(wanted, best) };
}

/** Steps of the run that need not be trained. */
const reach = ({ checkpoint }: RunOrigin): number => checkpoint?.step ?? 0;

function take(
  wanted: WantedRun,
  { origin: { checkpoint }, known }: Found,
): Continuation["taken"] {
  const { recording, checkpoints } = known;
  if (checkpoint === null || recording === null || checkpoints === null)
    return null;
  const { step } = checkpoint;
  const { memoryBudget } = wanted.recording;
  const shape = { ...recording.shape, steps: wanted.spec.steps };
  const branch = recording.branch(shape, memoryBudget, step);
  return {
    recording: hasSameReference(wanted, known)
      ? branch
      : branch.withoutDrift(memoryBudget),
    checkpoints: checkpoints.upTo(step),
  };
}

function originOf(wanted: WantedRun, known: RunState): RunOrigin {
  const shared = sharedUntil(wanted.spec, known.start.wanted.spec);
  const { checkpoints } = known;
  if (shared < 0 || checkpoints === null) return FROM_START;
  const referenceStep = Math.min(shared, referenceOf(wanted));
  return {
    checkpoint: lastUsable(wanted, known, shared),
    reference: checkpoints.nearest(referenceStep),
  };
}

/**
 * The last checkpoint up to which all columns are the wanted run's too. Where they keep every n-th step only, these must be among
 * the wanted ones; a run's last column knows of no update, so it must not be among them.
 */
function lastUsable(
  wanted: WantedRun,
  { recording, checkpoints, start }: RunState,
  shared: number,
): RunCheckpoint | null {
  if (!isMeasuredAlike(wanted.recording, start.wanted.recording)) return null;
  if (recording === null || checkpoints === null) return null;
  const shape = { ...recording.shape, steps: wanted.spec.steps };
  const { memoryBudget } = wanted.recording;
  if (recording.stride > finalStride(shape, memoryBudget)) return null;
  const last = Math.min(shared, recording.lastStep, recording.shape.steps - 1);
  return checkpoints.nearest(last);
}

/** Whether drift is measured from one step, which both have in common. */
function hasSameReference(wanted: WantedRun, known: RunState): boolean {
  const { wanted: before } = known.start;
  const reference = referenceOf(wanted);
  return (
    reference === referenceOf(before) &&
    reference <= sharedUntil(wanted.spec, before.spec)
  );
}

/** Whether the same of the probe is measured in both. */
export const isMeasuredAlike = (a: RecordingSpec, b: RecordingSpec): boolean =>
  saySame(measuringOf(a), measuringOf(b));

/** All but the step that drift is measured from, and how much is kept. */
const measuringOf = ({
  referenceStep: _from,
  memoryBudget: _kept,
  ...measuring
}: RecordingSpec): ProbeMeasuring => measuring;

const referenceOf = ({ spec, recording }: WantedRun): number =>
  Math.min(recording.referenceStep, spec.steps);
