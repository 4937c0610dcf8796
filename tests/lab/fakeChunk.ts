/**
 * @file Columns as a run would leave them behind; the loss at step t is t.
 */
import {
  BINS,
  TAPS,
  type RecordingChunk,
  type RecordingShape,
  type Tap,
  type TapChunk,
} from "../../src/recording/chunk";

export function fakeChunk(
  { units }: RecordingShape,
  firstStep: number,
  count: number,
  range = 4,
): RecordingChunk {
  const column = () => new Float32Array(count);
  const tap = (): TapChunk => ({
    range,
    counts: new Uint32Array(count * BINS),
    below: new Uint32Array(count),
    above: new Uint32Array(count),
    mean: column(),
    std: column(),
    percentile15: column(),
    percentile50: column(),
    percentile85: column(),
    drift: column(),
    speed: column(),
  });
  const norms = () => new Float32Array(count * (units.length + 1));
  return {
    firstStep,
    stride: 1,
    count,
    loss: Float32Array.from({ length: count }, (_, i) => firstStep + i),
    batchAccuracy: column(),
    heldOutAccuracy: Float32Array.from({ length: count }, (_, i) =>
      (firstStep + i) % 10 === 0 ? (firstStep + i) / 1000 : Number.NaN,
    ),
    layers: units.map(() => ({
      taps: Object.fromEntries(TAPS.map((name) => [name, tap()])) as Record<
        Tap,
        TapChunk
      >,
      saturated: column(),
      lag: column(),
    })),
    heldOutTrainingAccuracy: column(),
    gradientNorm: norms(),
    weightNorm: norms(),
    updateNorm: norms(),
    shiftL2: norms(),
    shiftCosine: norms(),
    shiftRelative: norms(),
  };
}
