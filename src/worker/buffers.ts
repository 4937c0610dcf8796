/**
 * @file The memory of a chunk, which is handed over with its message rather than copied.
 */
import type { RecordingChunk } from "../recording/chunk";

/** Each buffer once, wherever in the chunk it stands; taps that coincide may share one. */
export function buffersOf(chunk: RecordingChunk): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown) => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (typeof value === "object" && value !== null)
      Object.values(value).forEach(visit);
  };
  visit(chunk);
  return [...buffers];
}
