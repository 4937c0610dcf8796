/**
 * @file Judges a claim by what the lab holds now.
 */
import { RUN_NAMES } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import type { ClaimName, NumberOf } from "./claimNames";
import * as drift from "./drift";
import type { Finding, Obstacle } from "./finding";
import * as learning from "./learning";
import type { Pair, PairRun } from "./pair";
import * as parameters from "./parameters";
import * as statistics from "./statistics";

/** What of the lab a claim is judged by. */
export type Judged = Pick<LabState, "experiment" | "runs" | "replays">;

type Judges = {
  readonly [Name in ClaimName]: (pair: Pair) => Finding<NumberOf<Name>>;
};

/** Each claim as a pure function of the two runs. */
export const JUDGES: Judges = {
  "frozen-layer-is-still": drift.frozenLayerIsStill,
  "deeper-drifts-more": drift.deeperDriftsMore,
  "fastest-at-the-start": drift.fastestAtTheStart,
  "bn-reduces-drift": drift.bnReducesDrift,
  "input-stops": drift.inputStops,
  "bn-learns-sooner": learning.bnLearnsSooner,
  "bn-ends-higher": learning.bnEndsHigher,
  "b-ends-higher": learning.bEndsHigher,
  "affine-lowers-the-loss": learning.affineLowersTheLoss,
  "noise-still-trains": learning.noiseStillTrains,
  "noise-costs-little": learning.noiseCostsLittle,
  "bias-does-nothing": parameters.biasDoesNothing,
  "bias-gradient-is-zero": parameters.biasGradientIsZero,
  "scale-leaves-one": parameters.scaleLeavesOne,
  "stopping-inflates-weights": parameters.stoppingInflatesWeights,
  "running-statistics-lag": statistics.runningStatisticsLag,
  "definitions-disagree": statistics.definitionsDisagree,
};

/** While runs train, have failed or have diverged, that is what is found. */
export function judge(claim: ClaimName, state: Judged): Finding {
  const pair = pairOf(state);
  return "kind" in pair ? pair : JUDGES[claim](pair);
}

/** Both runs at their end, or why there is none to judge by. */
export function pairOf({ experiment, runs, replays }: Judged): Pair | Obstacle {
  const of = (name: (typeof RUN_NAMES)[number]): PairRun | Obstacle => {
    const { status, recording, recordedSteps } = runs[name];
    if (status.kind === "failed") return { kind: "failed" };
    if (status.kind === "diverged")
      return { kind: "diverged", run: name, step: status.step };
    if (status.kind === "training" || recording === null)
      return { kind: "training", step: recordedSteps, steps: experiment.steps };
    const { snapshot } = replays[name];
    return { name, settings: experiment.runs[name], recording, snapshot };
  };
  const [A, B] = [of("A"), of("B")];
  const obstacles = [A, B].filter((one) => "kind" in one);
  const [obstacle] = obstacles.toSorted((a, b) => urgency(a) - urgency(b));
  if (obstacle !== undefined) return obstacle;
  return { experiment, runs: { A: A as PairRun, B: B as PairRun } };
}

const URGENCY: readonly Finding["kind"][] = ["failed", "training", "diverged"];

const urgency = ({ kind }: Obstacle): number => URGENCY.indexOf(kind);
