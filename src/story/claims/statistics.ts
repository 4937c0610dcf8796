/**
 * @file Claims about running statistics, and about the two definitions of internal covariate shift.
 */
import { formatStep } from "../../controls/numberFormat";
import { and, isMore } from "./byRuler";
import { claim, movementClaim } from "./claim";
import { lacking } from "./obstacle";
import {
  byNormalization,
  normalizedLayers,
  runsOf,
  type PairRun,
} from "./pair";
import { endAccuracy, lastMeasured, meanOfDense } from "./readings";
import {
  writtenBeside,
  writtenDrift,
  writtenFine,
  writtenShare,
  writtenSmall,
} from "./writtenNumber";

/** Accuracy, as a share, that is more than the jitter of a few samples. */
const GAP = 0.05;

export const STATISTICS_CLAIMS = {
  /** At some step, held-out samples are taken for other classes with running statistics than with their own. */
  "running-statistics-lag": claim({
    numbers: ["step", "own", "running", "lastOwn", "lastRunning"],
    needs(pair) {
      const [run] = runsOf(pair).toSorted(
        (a, b) => normalizedLayers(b) - normalizedLayers(a),
      );
      if (normalizedLayers(run!) === 0) return lacking("noBatchNorm");
      return widestGap(run!) ?? lacking("notMeasured");
    },
    judge({ recording, gap, at }) {
      const { heldOutAccuracy, heldOutTrainingAccuracy } = recording.series;
      return {
        holds: gap >= GAP,
        numbers: {
          step: formatStep(recording.stepOf(at)),
          own: writtenShare(heldOutTrainingAccuracy[at]!),
          running: writtenShare(heldOutAccuracy[at]!),
          lastOwn: writtenShare(
            lastMeasured(heldOutTrainingAccuracy, recording.columns),
          ),
          lastRunning: writtenShare(endAccuracy(recording)),
        },
      };
    },
  }),

  /** In the deepest layer BatchNorm lowers drift, and raises the raw gradient shift ‖G − G′‖, averaged over the run. */
  "definitions-disagree": movementClaim({
    numbers: [
      "layer",
      "bnDrift",
      "plainDrift",
      "bnShift",
      "plainShift",
      "bnCosine",
      "plainCosine",
    ],
    needs(pair) {
      const layer = pair.experiment.widths.length;
      if (layer === 0) return lacking("noHiddenLayer");
      const found = byNormalization(pair);
      if (found === null) return lacking("sameNormalization");
      const [bn, plain] = found.map((run) => meanShift(run, layer));
      return Number.isNaN(bn!.shift) || Number.isNaN(plain!.shift)
        ? lacking("notMeasured")
        : { layer, bn: bn!, plain: plain! };
    },
    judge({ layer, bn, plain }, movements) {
      const less = movements[bn.run].endDrift(layer);
      const more = movements[plain.run].endDrift(layer);
      return {
        says: and(isMore(more, less), bn.shift > plain.shift),
        numbers: {
          layer: String(layer),
          bnDrift: writtenDrift(less),
          plainDrift: writtenDrift(more),
          bnShift: writtenSmall(bn.shift),
          plainShift: writtenSmall(plain.shift),
          bnCosine: writtenFine(bn.cosine),
          plainCosine: writtenFine(plain.cosine),
        },
        quantity: "drift",
        of: [
          { run: plain.run, layer, is: more },
          { run: bn.run, layer, is: less },
        ],
        write: writtenBeside,
      };
    },
  }),
};

/** The column in which accuracy with the samples' own statistics is furthest above that with running ones; null where none has both. */
function widestGap({ recording }: PairRun) {
  const { heldOutAccuracy, heldOutTrainingAccuracy } = recording.series;
  let [gap, at] = [Number.NEGATIVE_INFINITY, -1];
  for (let column = 0; column < recording.columns; column++) {
    const here = heldOutTrainingAccuracy[column]! - heldOutAccuracy[column]!;
    if (here > gap) [gap, at] = [here, column];
  }
  return at < 0 ? null : { recording, gap, at };
}

const meanShift = ({ name, recording }: PairRun, layer: number) => ({
  run: name,
  shift: meanOfDense(recording, recording.series.shiftL2, layer),
  cosine: meanOfDense(recording, recording.series.shiftCosine, layer),
});
