/**
 * @file Claims about drift.
 */
import { formatStep } from "../../controls/numberFormat";
import { judged, lacking, type Finding } from "./finding";
import type { NumberOf } from "./claimNames";
import { byNormalization, onlyOne, type Pair } from "./pair";
import { endDrift, meanOf } from "./readings";
import { written } from "./writtenNumber";

/** A frozen first layer, whose input never moves, does not move at all. */
export function frozenLayerIsStill(
  pair: Pair,
): Finding<NumberOf<"frozen-layer-is-still">> {
  const found = onlyOne(pair, ({ settings }) => settings.frozen[0] === true);
  if (found === null) return lacking("noFrozenLayer");
  const [frozen, other] = found;
  const still = endDrift(frozen.recording, 1);
  return judged(still === 0, {
    frozenRun: frozen.name,
    frozenDrift: written(still),
    otherRun: other.name,
    drift: written(endDrift(other.recording, 1)),
  });
}

/** In run A the last hidden layer ends further from where it began than the first one does. */
export function deeperDriftsMore({
  experiment: { widths },
  runs: { A },
}: Pair): Finding<NumberOf<"deeper-drifts-more">> {
  if (widths.length === 0) return lacking("noHiddenLayer");
  if (widths.length === 1) return lacking("oneHiddenLayer");
  const first = endDrift(A.recording, 1);
  const last = endDrift(A.recording, widths.length);
  return judged(last > first, {
    last: String(widths.length),
    lastDrift: written(last),
    firstDrift: written(first),
    ratio: written(last / first),
  });
}

/** How much of the run counts as its start, and over how much of it speed is averaged: single steps jitter. */
const START = 0.1;
const WINDOW = 0.02;

/** In run A the last hidden layer moves fastest within the first tenth of training. */
export function fastestAtTheStart({
  experiment: { widths },
  runs: { A },
}: Pair): Finding<NumberOf<"fastest-at-the-start">> {
  if (widths.length === 0) return lacking("noHiddenLayer");
  const { recording } = A;
  const { speed } = recording.layer(widths.length - 1).taps.preactivation;
  const window = Math.max(1, Math.round(WINDOW * recording.columns));
  let [fastest, at] = [Number.NEGATIVE_INFINITY, 1];
  for (let first = 1; first + window <= recording.columns; first++) {
    const mean = meanOf((column) => speed[column]!, first, first + window);
    if (mean > fastest) [fastest, at] = [mean, first];
  }
  return judged(at < START * recording.columns, {
    layer: String(widths.length),
    step: formatStep(recording.stepOf(at)),
    steps: formatStep(recording.lastStep),
  });
}

/** In the deepest layer, the run with more BatchNorm ends with less drift. */
export function bnReducesDrift(
  pair: Pair,
): Finding<NumberOf<"bn-reduces-drift">> {
  const layer = pair.experiment.widths.length;
  if (layer === 0) return lacking("noHiddenLayer");
  const found = byNormalization(pair);
  if (found === null) return lacking("sameNormalization");
  const [bn, plain] = found;
  const [less, more] = [bn, plain].map((run) => endDrift(run.recording, layer));
  return judged(less! < more!, {
    layer: String(layer),
    bnRun: bn.name,
    bnDrift: written(less!),
    plainDrift: written(more!),
    ratio: written(more! / less!),
  });
}

/** After everything below has been frozen, what a layer receives does not move any more. */
export function inputStops(pair: Pair): Finding<NumberOf<"input-stops">> {
  const found = onlyOne(pair, ({ settings }) => freezing(settings) !== null);
  if (found === null) return lacking("nothingFreezes");
  const [{ settings, name, recording }] = found;
  const { step, layer } = freezing(settings)!;
  const { speed } = recording.layer(layer - 1).taps.activation;
  const at = recording.columnAt(step);
  const mean = (first: number, stop: number) =>
    meanOf((column) => speed[column]!, first, stop);
  const after = mean(at + 1, recording.columns);
  return judged(after === 0, {
    run: name,
    layer: String(layer + 1),
    step: formatStep(step),
    before: written(1000 * mean(1, at + 1)),
    after: written(1000 * after),
  });
}

/** The step from which layers 1 to `layer` are frozen, where they are by then. */
function freezing({
  interventions,
}: Pair["runs"]["A"]["settings"]): { step: number; layer: number } | null {
  const frozen = new Set<number>();
  let step = 0;
  for (const { step: at, change } of interventions)
    if (change.kind === "frozen" && change.frozen) {
      frozen.add(change.layer);
      step = at;
    }
  let layer = 0;
  while (frozen.has(layer + 1)) layer++;
  return layer === 0 ? null : { step, layer };
}
