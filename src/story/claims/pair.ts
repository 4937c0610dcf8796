/**
 * @file What a claim is judged by: the two runs that the lab holds, both at their end.
 */
import type {
  Experiment,
  RunName,
  RunSettings,
} from "../../experiment/experiment";
import { RUN_NAMES } from "../../experiment/experiment";
import type { Recording } from "../../recording/recording";
import type { Snapshot } from "../../recording/snapshot";
import type { JudgedRecording } from "./judgedRecording";
import { Movements } from "./movements";
import type { Obstacle } from "./obstacle";

export interface PairRun {
  readonly name: RunName;
  readonly settings: RunSettings;
  readonly recording: JudgedRecording;
  /** What the run was at the step that is looked at closely; null where nobody looks. */
  readonly snapshot: Snapshot | null;
}

export interface Pair {
  readonly experiment: Experiment;
  readonly runs: Readonly<Record<RunName, PairRun>>;
  /** Since step 0; or why they cannot be read. */
  readonly movements: Readonly<Record<RunName, Movements>> | Obstacle;
}

export interface EndedRun extends PairRun {
  readonly recording: Recording;
  /** The step since which its recording has drift. */
  readonly referenceStep: number;
}

export function createPair(
  experiment: Experiment,
  A: EndedRun,
  B: EndedRun,
): Pair {
  const pinned = Math.max(A.referenceStep, B.referenceStep);
  return {
    experiment,
    runs: { A, B },
    movements:
      pinned > 0
        ? { kind: "pinned", step: pinned }
        : { A: new Movements(A.recording), B: new Movements(B.recording) },
  };
}

export const runsOf = ({ runs }: Pair): readonly PairRun[] =>
  RUN_NAMES.map((name) => runs[name]);

/** The run of which `is` is true, and the other one; null unless it is true of exactly one. */
export function onlyOne(
  { runs: { A, B } }: Pair,
  is: (run: PairRun) => boolean,
): readonly [one: PairRun, other: PairRun] | null {
  if (is(A) === is(B)) return null;
  return is(A) ? [A, B] : [B, A];
}

/** How many layers begin with BatchNorm. */
export const normalizedLayers = ({ settings }: PairRun): number =>
  settings.normalization.filter((one) => one === "batch").length;

/** The run with more layers of BatchNorm, then the other one; null where both have as many. */
export function byNormalization({
  runs: { A, B },
}: Pair): readonly [bn: PairRun, plain: PairRun] | null {
  const difference = normalizedLayers(A) - normalizedLayers(B);
  if (difference === 0) return null;
  return difference > 0 ? [A, B] : [B, A];
}
