/**
 * @file Claims about how well runs learn.
 */
import type { Finding } from "./finding";
import { judged, lacking } from "./finding";
import type { NumberOf } from "./claimNames";
import { byNormalization, normalizedLayers, onlyOne, type Pair } from "./pair";
import { endAccuracy, endLoss, meanAccuracy, meanSpeed } from "./readings";
import { written, writtenLoss, writtenShare } from "./writtenNumber";

/** Averaged over the whole run, the run with more BatchNorm is more accurate. */
export function bnLearnsSooner(
  pair: Pair,
): Finding<NumberOf<"bn-learns-sooner">> {
  const found = byNormalization(pair);
  if (found === null) return lacking("sameNormalization");
  const [bn, plain] = found;
  const [bnMean, plainMean] = [bn, plain].map((run) =>
    meanAccuracy(run.recording),
  );
  return judged(bnMean! > plainMean!, {
    bnRun: bn.name,
    plainRun: plain.name,
    bnMean: writtenShare(bnMean!),
    plainMean: writtenShare(plainMean!),
  });
}

/** At the end, the run with more BatchNorm is more accurate. */
export function bnEndsHigher(pair: Pair): Finding<NumberOf<"bn-ends-higher">> {
  const found = byNormalization(pair);
  if (found === null) return lacking("sameNormalization");
  const [bn, plain] = found;
  const [bnEnd, plainEnd] = [bn, plain].map((run) =>
    endAccuracy(run.recording),
  );
  return judged(bnEnd! > plainEnd!, {
    bnRun: bn.name,
    plainRun: plain.name,
    bnEnd: writtenShare(bnEnd!),
    plainEnd: writtenShare(plainEnd!),
  });
}

export function bEndsHigher({
  runs: { A, B },
}: Pair): Finding<NumberOf<"b-ends-higher">> {
  const [endA, endB] = [A, B].map((run) => endAccuracy(run.recording));
  return judged(endB! > endA!, {
    endA: writtenShare(endA!),
    endB: writtenShare(endB!),
  });
}

/** Where only one run learns γ and β, its loss ends lower. */
export function affineLowersTheLoss(
  pair: Pair,
): Finding<NumberOf<"affine-lowers-the-loss">> {
  const found = onlyOne(pair, ({ settings }) => settings.affine === "learned");
  if (found === null) return lacking("sameAffine");
  if (found.some((run) => normalizedLayers(run) === 0))
    return lacking("noBatchNorm");
  const [learned, fixed] = found.map((run) => endLoss(run.recording));
  return judged(learned! < fixed!, {
    learnedLoss: writtenLoss(learned!),
    fixedLoss: writtenLoss(fixed!),
  });
}

/** BatchNorm with noise behind it moves more from step to step than the run without both, and yet is more accurate. */
export function noiseStillTrains(
  pair: Pair,
): Finding<NumberOf<"noise-still-trains">> {
  const layer = pair.experiment.widths.length;
  if (layer === 0) return lacking("noHiddenLayer");
  const found = onlyOne(
    pair,
    (run) => run.settings.noise !== null && normalizedLayers(run) > 0,
  );
  if (found === null) return lacking("sameNoise");
  const [noisy, plain] = found;
  if (normalizedLayers(plain) > 0) return lacking("sameNormalization");
  const speeds = found.map((run) => meanSpeed(run.recording, layer));
  const ends = found.map((run) => endAccuracy(run.recording));
  return judged(speeds[0]! > speeds[1]! && ends[0]! > ends[1]!, {
    noisyRun: noisy.name,
    plainRun: plain.name,
    noisySpeed: written(speeds[0]!),
    plainSpeed: written(speeds[1]!),
    noisyEnd: writtenShare(ends[0]!),
    plainEnd: writtenShare(ends[1]!),
  });
}

/** Accuracy that counts as hardly less. */
const LITTLE = 0.03;

/** Of two runs that both have BatchNorm, or both not, noise costs the one that has it hardly any accuracy. */
export function noiseCostsLittle(
  pair: Pair,
): Finding<NumberOf<"noise-costs-little">> {
  const found = onlyOne(pair, ({ settings }) => settings.noise !== null);
  if (found === null) return lacking("sameNoise");
  const [noisy, other] = found;
  const [noisyEnd, otherEnd] = found.map((run) => endAccuracy(run.recording));
  return judged(noisyEnd! > otherEnd! - LITTLE, {
    noisyRun: noisy.name,
    otherRun: other.name,
    noisyEnd: writtenShare(noisyEnd!),
    otherEnd: writtenShare(otherEnd!),
  });
}
