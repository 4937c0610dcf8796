/**
 * @file Brings a chunk to the ranges of a recording that reaches further.
 */
import { TAPS, type RecordingChunk, type Tap, type TapChunk } from "./chunk";
import { widen } from "./columns";

/** The chunk itself where no range is wider than its own; else its histograms are merged, in memory of their own. */
export function widenedChunk(
  chunk: RecordingChunk,
  rangeOf: (layer: number, tap: Tap) => number,
): RecordingChunk {
  const isWide = chunk.layers.every(({ taps }, l) =>
    TAPS.every((tap) => rangeOf(l, tap) <= taps[tap].range),
  );
  if (isWide) return chunk;
  const layers = chunk.layers.map((layer, l) => {
    const widened = (tap: Tap) =>
      widenedTap(layer.taps[tap], rangeOf(l, tap), chunk.count);
    const taps = {
      linear: widened("linear"),
      preactivation: widened("preactivation"),
      activation: widened("activation"),
    };
    return { ...layer, taps };
  });
  return { ...chunk, layers };
}

function widenedTap(tap: TapChunk, range: number, rows: number): TapChunk {
  const widened = { ...tap, counts: tap.counts.slice() };
  widen(widened, range, rows);
  return widened;
}
