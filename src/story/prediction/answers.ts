/**
 * @file The questions that a reader answers by choosing: what each can come out as, and what it came out as in two runs.
 */
import {
  byNormalization,
  onlyOne,
  type Pair,
  type PairRun,
} from "../claims/pair";
import { biasGradientShare, endMoments } from "../claims/parameters";
import { CLAIMS } from "../claims/claims";
import { isMore, isNothing, unanimous } from "../claims/byRuler";
import type { Obstacle } from "../claims/obstacle";
import { endAccuracy } from "../claims/readings";

interface PredictedAnswer<Option extends string> {
  readonly options: readonly Option[];
  /** Null where the runs cannot tell, or what is in the way. */
  readonly outcome: (pair: Pair) => NoInfer<Option> | Obstacle | null;
}

const answer = <const Option extends string>(
  one: PredictedAnswer<Option>,
): PredictedAnswer<Option> => one;

export const ANSWERS = {
  "frozen-drift": answer({
    options: ["none", "less", "same"],
    outcome(pair) {
      const found = onlyOne(
        pair,
        ({ settings }) => settings.frozen[0] === true,
      );
      if (found === null) return null;
      const { movements } = pair;
      if ("kind" in movements) return movements;
      const [frozen, other] = found.map(({ name }) =>
        movements[name].endDrift(1),
      );
      const isStill = unanimous(isNothing(frozen!));
      if (isStill === true) return "none";
      const isLess = unanimous(isMore(other!, frozen!));
      if (isStill === null || isLess === null) return null;
      return isLess ? "less" : "same";
    },
  }),
  "bias-gradient": answer({
    options: ["zero", "smaller", "same"],
    outcome(pair) {
      const share = biasGradientShare(pair);
      if (share === null || share === 0) return share === 0 ? "zero" : null;
      return share < 1 ? "smaller" : "same";
    },
  }),
  "learned-scale": answer({
    options: ["narrower", "one", "wider"],
    outcome(pair) {
      const { kind } = CLAIMS["scale-leaves-one"].judge(pair);
      if (kind === "fails") return "one";
      if (kind !== "holds") return null;
      return learnedStd(pair) > 1 ? "wider" : "narrower";
    },
  }),
  "pair-accuracy": answer({
    options: ["higher", "alike", "lower"],
    outcome: (pair) => compare(byNormalization(pair)),
  }),
  "noisy-accuracy": answer({
    options: ["higher", "alike", "lower"],
    outcome: (pair) =>
      compare(onlyOne(pair, ({ settings }) => settings.noise !== null)),
  }),
} satisfies Readonly<Record<string, PredictedAnswer<string>>>;

export type AnswerName = keyof typeof ANSWERS;
export type AnswerOption = (typeof ANSWERS)[AnswerName]["options"][number];

/** The standard deviation of the deepest normalised layer in the run that learns γ and β. */
function learnedStd(pair: Pair): number {
  const run = onlyOne(
    pair,
    ({ settings }) => settings.affine === "learned",
  )![0];
  const layer = run.settings.normalization.lastIndexOf("batch");
  return endMoments(run.recording, layer).std;
}

/** Accuracies that lie nearer than this count as alike. */
const ALIKE = 0.02;

function compare(
  runs: readonly [one: PairRun, other: PairRun] | null,
): "higher" | "alike" | "lower" | null {
  if (runs === null) return null;
  const [one, other] = runs.map((run) => endAccuracy(run.recording));
  if (Math.abs(one! - other!) < ALIKE) return "alike";
  return one! > other! ? "higher" : "lower";
}
