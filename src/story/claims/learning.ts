/**
 * @file Claims about how well runs learn.
 */
import { and, isMore } from "./byRuler";
import { claim, movementClaim } from "./claim";
import { lacking } from "./obstacle";
import { byNormalization, normalizedLayers, onlyOne } from "./pair";
import { endAccuracy, endLoss, meanAccuracy } from "./readings";
import {
  writtenBeside,
  writtenDrift,
  writtenLoss,
  writtenShare,
} from "./writtenNumber";

/** Accuracy that counts as hardly less. */
const LITTLE = 0.03;

export const LEARNING_CLAIMS = {
  /** Averaged over the whole run, the run with more BatchNorm is more accurate. */
  "bn-learns-sooner": claim({
    numbers: ["bnRun", "plainRun", "bnMean", "plainMean"],
    needs: (pair) => byNormalization(pair) ?? lacking("sameNormalization"),
    judge([bn, plain]) {
      const bnMean = meanAccuracy(bn.recording);
      const plainMean = meanAccuracy(plain.recording);
      return {
        holds: bnMean > plainMean,
        numbers: {
          bnRun: bn.name,
          plainRun: plain.name,
          bnMean: writtenShare(bnMean),
          plainMean: writtenShare(plainMean),
        },
      };
    },
  }),

  /** At the end, the run with more BatchNorm is more accurate. */
  "bn-ends-higher": claim({
    numbers: ["bnRun", "plainRun", "bnEnd", "plainEnd"],
    needs: (pair) => byNormalization(pair) ?? lacking("sameNormalization"),
    judge([bn, plain]) {
      const bnEnd = endAccuracy(bn.recording);
      const plainEnd = endAccuracy(plain.recording);
      return {
        holds: bnEnd > plainEnd,
        numbers: {
          bnRun: bn.name,
          plainRun: plain.name,
          bnEnd: writtenShare(bnEnd),
          plainEnd: writtenShare(plainEnd),
        },
      };
    },
  }),

  /** Run B ends more accurate than run A. */
  "b-ends-higher": claim({
    numbers: ["endA", "endB"],
    needs: ({ runs }) => runs,
    judge({ A, B }) {
      const endA = endAccuracy(A.recording);
      const endB = endAccuracy(B.recording);
      return {
        holds: endB > endA,
        numbers: { endA: writtenShare(endA), endB: writtenShare(endB) },
      };
    },
  }),

  /** Where only one run learns γ and β, its loss ends lower. */
  "affine-lowers-the-loss": claim({
    numbers: ["learnedLoss", "fixedLoss"],
    needs(pair) {
      const found = onlyOne(
        pair,
        ({ settings }) => settings.affine === "learned",
      );
      if (found === null) return lacking("sameAffine");
      return found.some((run) => normalizedLayers(run) === 0)
        ? lacking("noBatchNorm")
        : found;
    },
    judge([learned, fixed]) {
      const learnedLoss = endLoss(learned.recording);
      const fixedLoss = endLoss(fixed.recording);
      return {
        holds: learnedLoss < fixedLoss,
        numbers: {
          learnedLoss: writtenLoss(learnedLoss),
          fixedLoss: writtenLoss(fixedLoss),
        },
      };
    },
  }),

  /** BatchNorm with noise behind it moves more from step to step than the run without both, and yet is more accurate. */
  "noise-still-trains": movementClaim({
    numbers: [
      "noisyRun",
      "plainRun",
      "noisySpeed",
      "plainSpeed",
      "noisyEnd",
      "plainEnd",
    ],
    needs(pair) {
      if (pair.experiment.widths.length === 0) return lacking("noHiddenLayer");
      const found = onlyOne(
        pair,
        (run) => run.settings.noise !== null && normalizedLayers(run) > 0,
      );
      if (found === null) return lacking("sameNoise");
      return normalizedLayers(found[1]) > 0
        ? lacking("sameNormalization")
        : found;
    },
    judge([noisy, plain], movements) {
      const layer = noisy.recording.shape.units.length;
      const noisySpeed = movements[noisy.name].meanSpeed(layer);
      const plainSpeed = movements[plain.name].meanSpeed(layer);
      const noisyEnd = endAccuracy(noisy.recording);
      const plainEnd = endAccuracy(plain.recording);
      return {
        says: and(isMore(noisySpeed, plainSpeed), noisyEnd > plainEnd),
        numbers: {
          noisyRun: noisy.name,
          plainRun: plain.name,
          noisySpeed: writtenDrift(noisySpeed),
          plainSpeed: writtenDrift(plainSpeed),
          noisyEnd: writtenShare(noisyEnd),
          plainEnd: writtenShare(plainEnd),
        },
        quantity: "speed",
        of: [
          { run: noisy.name, layer, is: noisySpeed },
          { run: plain.name, layer, is: plainSpeed },
        ],
        write: writtenBeside,
      };
    },
  }),

  /** Where only one run has noise, it costs that run hardly any accuracy. */
  "noise-costs-little": claim({
    numbers: ["noisyRun", "otherRun", "noisyEnd", "otherEnd"],
    needs: (pair) =>
      onlyOne(pair, ({ settings }) => settings.noise !== null) ??
      lacking("sameNoise"),
    judge([noisy, other]) {
      const noisyEnd = endAccuracy(noisy.recording);
      const otherEnd = endAccuracy(other.recording);
      return {
        holds: noisyEnd > otherEnd - LITTLE,
        numbers: {
          noisyRun: noisy.name,
          otherRun: other.name,
          noisyEnd: writtenShare(noisyEnd),
          otherEnd: writtenShare(otherEnd),
        },
      };
    },
  }),
};
