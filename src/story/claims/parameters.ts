/**
 * @file Claims about what single parameters do: the bias under BatchNorm, γ and β, the gradient through μ and σ.
 */
import { formatStep } from "../../controls/numberFormat";
import type { Snapshot } from "../../recording/snapshot";
import { claim } from "./claim";
import { lacking, UNSEEN } from "./obstacle";
import type { JudgedRecording } from "./judgedRecording";
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
/** How far from 1 a standard deviation is that nobody would call 1. */
const APART = 0.1;

export const PARAMETER_CLAIMS = {
  /** A run that keeps its biases, or moves them, has the same loss as one that does not, at every step. */
  "bias-does-nothing": claim({
    numbers: ["difference", "step", "steps"],
    needs(pair) {
      const differs =
        onlyOne(pair, ({ settings }) => settings.keepBias) ??
        onlyOne(pair, movesBias);
      return differs === null ? lacking("sameBias") : pair.runs;
    },
    judge({ A: { recording: one }, B: { recording: other } }) {
      const columns = Math.min(one.columns, other.columns);
      let [difference, at] = [0, 0];
      for (let column = 0; column < columns; column++) {
        const here = Math.abs(
          one.series.loss[column]! - other.series.loss[column]!,
        );
        if (here > difference) [difference, at] = [here, column];
      }
      return {
        holds: difference < ROUNDING,
        numbers: {
          difference: writtenSmall(difference),
          step: formatStep(one.stepOf(at)),
          steps: formatStep(one.stepOf(columns - 1)),
        },
      };
    },
  }),

  /** At the step that is looked at, the gradients of all biases under BatchNorm are 0 but for rounding. */
  "bias-gradient-is-zero": claim({
    numbers: ["run", "bias", "weights", "step"],
    needs(pair) {
      const run = keptBias(pair);
      if (run === undefined) return lacking("noKeptBias");
      const { snapshot } = run;
      return snapshot === null ? UNSEEN : { run, snapshot };
    },
    judge({ run, snapshot }) {
      const { bias, weights } = largestGradients(run, snapshot);
      return {
        holds: bias < NOTHING * weights,
        numbers: {
          run: run.name,
          bias: writtenSmall(bias),
          weights: writtenSmall(weights),
          step: formatStep(snapshot.step),
        },
      };
    },
  }),

  /** Where γ and β are learned, the deepest normalised layer does not stay at mean 0 and standard deviation 1. */
  "scale-leaves-one": claim({
    numbers: ["layer", "fixedStd", "learnedStd", "learnedMean"],
    needs(pair) {
      const found = onlyOne(
        pair,
        ({ settings }) => settings.affine === "learned",
      );
      if (found === null) return lacking("sameAffine");
      const [learned, fixed] = found;
      const index = learned.settings.normalization.lastIndexOf("batch");
      return fixed.settings.normalization[index] === "batch"
        ? { learned, fixed, index }
        : lacking("noBatchNorm");
    },
    judge({ learned, fixed, index }) {
      const moved = endMoments(learned.recording, index);
      return {
        holds: Math.abs(moved.std - 1) > APART,
        numbers: {
          layer: String(index + 1),
          learnedStd: writtenFine(moved.std),
          learnedMean: writtenFine(moved.mean),
          fixedStd: writtenFine(endMoments(fixed.recording, index).std),
        },
      };
    },
  }),

  /** Without the gradient through μ and σ, the first layer's weights grow more and the loss ends higher. */
  "stopping-inflates-weights": claim({
    numbers: [
      "stoppedRun",
      "fullRun",
      "stoppedGrowth",
      "fullGrowth",
      "stoppedLoss",
      "fullLoss",
    ],
    needs(pair) {
      const found = onlyOne(pair, ({ settings }) => settings.stopGradient);
      if (found === null) return lacking("sameGradient");
      return normalizedLayers(found[0]) === 0 ? lacking("noBatchNorm") : found;
    },
    judge([stopped, full]) {
      const stoppedGrowth = weightGrowth(stopped.recording);
      const fullGrowth = weightGrowth(full.recording);
      const stoppedLoss = endLoss(stopped.recording);
      const fullLoss = endLoss(full.recording);
      return {
        holds: stoppedGrowth > fullGrowth && stoppedLoss > fullLoss,
        numbers: {
          stoppedRun: stopped.name,
          fullRun: full.name,
          stoppedGrowth: written(stoppedGrowth),
          fullGrowth: written(fullGrowth),
          stoppedLoss: writtenLoss(stoppedLoss),
          fullLoss: writtenLoss(fullLoss),
        },
      };
    },
  }),
};

const movesBias = ({ settings }: PairRun): boolean =>
  settings.interventions.some(({ change }) => change.kind === "bias");

const keptBias = (pair: Pair): PairRun | undefined =>
  runsOf(pair).find(
    (one) => one.settings.keepBias && normalizedLayers(one) > 0,
  );

/** The share of the weights' largest gradient below which a bias' gradient is rounding. */
const NOTHING = 1e-4;

/** The largest gradient of a bias under BatchNorm, as a share of the largest one of a weight there; null where it cannot be seen. */
export function biasGradientShare(pair: Pair): number | null {
  const run = keptBias(pair);
  if (!run?.snapshot) return null;
  const { bias, weights } = largestGradients(run, run.snapshot);
  return bias < NOTHING * weights ? 0 : bias / weights;
}

/** Layers without BatchNorm are left out. */
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

/** The moments of what a layer's nonlinearity sees, at the last step; `index` counts from 0. */
export function endMoments(recording: JudgedRecording, index: number) {
  const { std, mean } = recording.layer(index).taps.preactivation;
  const last = lastColumn(recording);
  return { std: std[last]!, mean: mean[last]! };
}

/** How many times as long the first layer's weights have become. */
function weightGrowth(recording: JudgedRecording): number {
  const { weightNorm } = recording.series;
  const width = recording.shape.units.length + 1;
  return weightNorm[lastColumn(recording) * width]! / weightNorm[0]!;
}
