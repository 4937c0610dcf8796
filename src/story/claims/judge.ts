/**
 * @file Judges a claim by what the lab holds now.
 */
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import type { Finding } from "./claim";
import type { Obstacle } from "./obstacle";
import { CLAIMS, type ClaimName } from "./claims";
import { createPair, type EndedRun, type Pair } from "./pair";

/** What of the lab a claim is judged by. */
export type Judged = Pick<LabState, "experiment" | "runs" | "replays">;

/** While runs train, and where they were stopped, have failed or have diverged, that is what is found. */
export function judge(claim: ClaimName, state: Judged): Finding {
  const pair = pairOf(state);
  return "kind" in pair ? pair : CLAIMS[claim].judge(pair);
}

/** Both runs at their end, or why there is none to judge by. */
export function pairOf(state: Judged): Pair | Obstacle {
  const [A, B] = RUN_NAMES.map((name) => endedRun(state, name));
  const obstacles = [A!, B!].filter((one) => "kind" in one);
  const [obstacle] = obstacles.toSorted((a, b) => urgency(a) - urgency(b));
  if (obstacle !== undefined) return obstacle;
  return createPair(state.experiment, A as EndedRun, B as EndedRun);
}

function endedRun(
  { experiment, runs, replays }: Judged,
  name: RunName,
): EndedRun | Obstacle {
  const { status, recording, recordedSteps, reach, start } = runs[name];
  if (status.kind === "failed") return { kind: "failed" };
  if (status.kind === "diverged")
    return { kind: "diverged", run: name, step: status.step };
  if (status.kind === "stopped")
    return { kind: "stopped", run: name, step: reach };
  if (status.kind === "training" || recording === null)
    return { kind: "training", step: recordedSteps, steps: experiment.steps };
  const { snapshot } = replays[name];
  const settings = experiment.runs[name];
  const { referenceStep } = start.wanted.recording;
  return { name, settings, recording, snapshot, referenceStep };
}

const URGENCY: readonly Obstacle["kind"][] = [
  "failed",
  "training",
  "stopped",
  "diverged",
];

const urgency = ({ kind }: Obstacle): number => URGENCY.indexOf(kind);
