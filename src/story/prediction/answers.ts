/**
 * @file What came out, as one of the options that the reader could choose from. Pure functions of the two runs.
 */
import { byNormalization, onlyOne, runsOf, type Pair } from "../claims/pair";
import { biasGradientShare, scaleLeavesOne } from "../claims/parameters";
import { endAccuracy, endDrift, lastColumn } from "../claims/readings";
import type { ANSWERS, AnswerName } from "./answerNames";

type Judges = {
  readonly [Name in AnswerName]: (
    pair: Pair,
  ) => (typeof ANSWERS)[Name][number] | null;
};

/** Null where the runs cannot tell. */
export const OUTCOMES: Judges = {
  "frozen-drift": (pair) => {
    const found = onlyOne(pair, ({ settings }) => settings.frozen[0] === true);
    if (found === null) return null;
    const [frozen, other] = found.map((run) => endDrift(run.recording, 1));
    if (frozen === 0) return "none";
    return frozen! < other! ? "less" : "same";
  },
  "bias-gradient": (pair) => {
    const share = biasGradientShare(pair);
    if (share === null || share === 0) return share === 0 ? "zero" : null;
    return share < 1 ? "smaller" : "same";
  },
  "learned-scale": (pair) => {
    const { kind } = scaleLeavesOne(pair);
    if (kind === "fails") return "one";
    if (kind !== "holds") return null;
    return learnedStd(pair) > 1 ? "wider" : "narrower";
  },
  "pair-accuracy": (pair) => compare(byNormalization(pair)),
  "noisy-accuracy": (pair) =>
    compare(onlyOne(pair, ({ settings }) => settings.noise !== null)),
};

/** Of the deepest normalised layer in the run that learns γ and β. */
function learnedStd(pair: Pair): number {
  const run = runsOf(pair).find((one) => one.settings.affine === "learned")!;
  const layer = run.settings.normalization.lastIndexOf("batch");
  const { std } = run.recording.layer(layer).taps.preactivation;
  return std[lastColumn(run.recording)]!;
}

/** Accuracies that lie nearer than this count as alike. */
const ALIKE = 0.02;

function compare(
  runs: ReturnType<typeof onlyOne>,
): "higher" | "alike" | "lower" | null {
  if (runs === null) return null;
  const [one, other] = runs.map((run) => endAccuracy(run.recording));
  if (Math.abs(one! - other!) < ALIKE) return "alike";
  return one! > other! ? "higher" : "lower";
}
