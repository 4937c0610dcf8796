/**
 * @file Claims about running statistics, and about the two definitions of internal covariate shift.
 */
import { formatStep } from "../../controls/numberFormat";
import type { Finding } from "./finding";
import { judged, lacking } from "./finding";
import type { NumberOf } from "./claimNames";
import { byNormalization, normalizedLayers, runsOf, type Pair } from "./pair";
import { endAccuracy, endDrift, lastMeasured, meanOfDense } from "./readings";
import {
  written,
  writtenFine,
  writtenShare,
  writtenSmall,
} from "./writtenNumber";

/** Accuracy, as a share, that is more than the jitter of a few samples. */
const GAP = 0.05;

/** At some step, held-out samples are taken for other classes with running statistics than with their own. */
export function runningStatisticsLag(
  pair: Pair,
): Finding<NumberOf<"running-statistics-lag">> {
  const run = runsOf(pair)
    .toSorted((a, b) => normalizedLayers(b) - normalizedLayers(a))
    .find((one) => normalizedLayers(one) > 0);
  if (run === undefined) return lacking("noBatchNorm");
  const { series, columns } = run.recording;
  const { heldOutAccuracy, heldOutTrainingAccuracy } = series;
  let [gap, at] = [Number.NEGATIVE_INFINITY, -1];
  for (let column = 0; column < columns; column++) {
    const here = heldOutTrainingAccuracy[column]! - heldOutAccuracy[column]!;
    if (here > gap) [gap, at] = [here, column];
  }
  if (at < 0) return lacking("notMeasured");
  return judged(gap >= GAP, {
    step: formatStep(run.recording.stepOf(at)),
    own: writtenShare(heldOutTrainingAccuracy[at]!),
    running: writtenShare(heldOutAccuracy[at]!),
    lastOwn: writtenShare(lastMeasured(heldOutTrainingAccuracy, columns)),
    lastRunning: writtenShare(endAccuracy(run.recording)),
  });
}

/** In the deepest layer BatchNorm lowers drift, and raises the raw gradient shift ‖G − G′‖, averaged over the run. */
export function definitionsDisagree(
  pair: Pair,
): Finding<NumberOf<"definitions-disagree">> {
  const layer = pair.experiment.widths.length;
  if (layer === 0) return lacking("noHiddenLayer");
  const found = byNormalization(pair);
  if (found === null) return lacking("sameNormalization");
  const [bn, plain] = found.map(({ recording }) => ({
    drift: endDrift(recording, layer),
    shift: meanOfDense(recording, recording.series.shiftL2, layer),
    cosine: meanOfDense(recording, recording.series.shiftCosine, layer),
  }));
  if (Number.isNaN(bn!.shift) || Number.isNaN(plain!.shift))
    return lacking("notMeasured");
  return judged(bn!.drift < plain!.drift && bn!.shift > plain!.shift, {
    layer: String(layer),
    bnDrift: written(bn!.drift),
    plainDrift: written(plain!.drift),
    bnShift: writtenSmall(bn!.shift),
    plainShift: writtenSmall(plain!.shift),
    bnCosine: writtenFine(bn!.cosine),
    plainCosine: writtenFine(plain!.cosine),
  });
}
