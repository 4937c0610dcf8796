/**
 * @file Claims about running statistics, and about the two definitions of internal covariate shift.
 */
import { formatStep } from "../../controls/numberFormat";
import { claim, lacking } from "./claim";
import {
  byNormalization,
  normalizedLayers,
  runsOf,
  type PairRun,
} from "./pair";
import { endAccuracy, endDrift, lastMeasured, meanOfDense } from "./readings";
import {
  written,
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
  "definitions-disagree": claim({
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
      const bn = bothShifts(found[0], layer);
      const plain = bothShifts(found[1], layer);
      return Number.isNaN(bn.shift) || Number.isNaN(plain.shift)
        ? lacking("notMeasured")
        : { layer, bn, plain };
    },
    judge: ({ layer, bn, plain }) => ({
      holds: bn.drift < plain.drift && bn.shift > plain.shift,
      numbers: {
        layer: String(layer),
        bnDrift: written(bn.drift),
        plainDrift: written(plain.drift),
        bnShift: writtenSmall(bn.shift),
        plainShift: writtenSmall(plain.shift),
        bnCosine: writtenFine(bn.cosine),
        plainCosine: writtenFine(plain.cosine),
      },
    }),
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

const bothShifts = ({ recording }: PairRun, layer: number) => ({
  drift: endDrift(recording, layer),
  shift: meanOfDense(recording, recording.series.shiftL2, layer),
  cosine: meanOfDense(recording, recording.series.shiftCosine, layer),
});
