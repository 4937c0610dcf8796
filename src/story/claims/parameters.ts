/**
 * @file Claims about what single parameters do: the bias under BatchNorm, γ and β, the gradient through μ and σ.
 */
import { formatStep } from "../../controls/numberFormat";
import type { Finding } from "./finding";
import { judged, lacking } from "./finding";
import type { NumberOf } from "./claimNames";
import type { Snapshot } from "../../recording/snapshot";
import {
  normalizedLayers,
  onlyOne,
  runsOf,
  type Pair,
  type PairRun,
} from "./pair";
import { endLoss, lastColumn } from "./readings";
import {
  written,
  writtenFine,
  writtenLoss,
  writtenSmall,
} from "./writtenNumber";

/** Losses that differ by no more than rounding makes of equal computations. */
const ROUNDING = 1e-4;

const movesBias = ({ settings }: PairRun): boolean =>
  settings.interventions.some(({ change }) => change.kind === "bias");

/** A run that keeps its biases, or moves them, has the same loss as one that does not, at every step. */
export function biasDoesNothing(
  pair: Pair,
): Finding<NumberOf<"bias-does-nothing">> {
  const differs =
    onlyOne(pair, ({ settings }) => settings.keepBias) ??
    onlyOne(pair, movesBias);
  if (differs === null) return lacking("sameBias");
  const [A, B] = runsOf(pair).map(({ recording }) => recording);
  const columns = Math.min(A!.columns, B!.columns);
  let [difference, at] = [0, 0];
  for (let column = 0; column < columns; column++) {
    const here = Math.abs(A!.series.loss[column]! - B!.series.loss[column]!);
    if (here > difference) [difference, at] = [here, column];
  }
  return judged(difference < ROUNDING, {
    difference: writtenSmall(difference),
    step: formatStep(A!.stepOf(at)),
    steps: formatStep(A!.stepOf(columns - 1)),
  });
}

/** The share of the weights' largest gradient below which a bias' gradient is rounding. */
const NOTHING = 1e-4;

/** At the step that is looked at, the gradients of all biases under BatchNorm are 0 but for rounding. */
export function biasGradientIsZero(
  pair: Pair,
): Finding<NumberOf<"bias-gradient-is-zero">> {
  const run = keptBias(pair);
  if (run === undefined) return lacking("noKeptBias");
  if (run.snapshot === null) return { kind: "unseen" };
  const { bias, weights } = largestGradients(run, run.snapshot);
  return judged(bias < NOTHING * weights, {
    run: run.name,
    bias: writtenSmall(bias),
    weights: writtenSmall(weights),
    step: formatStep(run.snapshot.step),
  });
}

/** The largest gradient of a bias under BatchNorm, as a share of the largest one of a weight there; null where it cannot be seen. */
export function biasGradientShare(pair: Pair): number | null {
  const run = keptBias(pair);
  if (!run?.snapshot) return null;
  const { bias, weights } = largestGradients(run, run.snapshot);
  return bias < NOTHING * weights ? 0 : bias / weights;
}

const keptBias = (pair: Pair): PairRun | undefined =>
  runsOf(pair).find(
    (one) => one.settings.keepBias && normalizedLayers(one) > 0,
  );

/** Of the layers that have BatchNorm. */
function largestGradients({ settings }: PairRun, { layers }: Snapshot) {
  const under = layers.filter(
    (_, layer) => settings.normalization[layer] === "batch",
  );
  return {
    bias: largest(under.map(({ dBias }) => dBias)),
    weights: largest(under.map(({ dWeights }) => dWeights)),
  };
}

function largest(lists: readonly (Float32Array | null)[]): number {
  let most = 0;
  for (const list of lists)
    for (const value of list ?? []) most = Math.max(most, Math.abs(value));
  return most;
}

/** How far from 1 a standard deviation is that nobody would call 1. */
const APART = 0.1;

/** Where γ and β are learned, the deepest normalised layer does not stay at mean 0 and standard deviation 1. */
export function scaleLeavesOne(
  pair: Pair,
): Finding<NumberOf<"scale-leaves-one">> {
  const found = onlyOne(pair, ({ settings }) => settings.affine === "learned");
  if (found === null) return lacking("sameAffine");
  const [learned, fixed] = found;
  const layer = learned.settings.normalization.lastIndexOf("batch") + 1;
  if (layer === 0 || fixed.settings.normalization[layer - 1] !== "batch")
    return lacking("noBatchNorm");
  const [moved, kept] = found.map(({ recording }) => {
    const { std, mean } = recording.layer(layer - 1).taps.preactivation;
    const last = lastColumn(recording);
    return { std: std[last]!, mean: mean[last]! };
  });
  return judged(Math.abs(moved!.std - 1) > APART, {
    layer: String(layer),
    learnedStd: writtenFine(moved!.std),
    learnedMean: writtenFine(moved!.mean),
    fixedStd: writtenFine(kept!.std),
  });
}

/** Without the gradient through μ and σ, the first layer's weights grow more and the loss ends higher. */
export function stoppingInflatesWeights(
  pair: Pair,
): Finding<NumberOf<"stopping-inflates-weights">> {
  const found = onlyOne(pair, ({ settings }) => settings.stopGradient);
  if (found === null) return lacking("sameGradient");
  const [stopped, full] = found;
  if (normalizedLayers(stopped) === 0) return lacking("noBatchNorm");
  const growths = found.map(({ recording }) => {
    const width = recording.shape.units.length + 1;
    const last = lastColumn(recording) * width;
    return recording.series.weightNorm[last]! / recording.series.weightNorm[0]!;
  });
  const losses = found.map(({ recording }) => endLoss(recording));
  return judged(growths[0]! > growths[1]! && losses[0]! > losses[1]!, {
    stoppedRun: stopped.name,
    fullRun: full.name,
    stoppedGrowth: written(growths[0]!),
    fullGrowth: written(growths[1]!),
    stoppedLoss: writtenLoss(losses[0]!),
    fullLoss: writtenLoss(losses[1]!),
  });
}
