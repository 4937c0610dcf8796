/**
 * @file The memory of what a message says, which is handed over with it rather than copied.
 */

/** Each buffer once, wherever in the content it stands; taps that coincide may share one. */
export function buffersOf(content: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown) => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (value instanceof ArrayBuffer) buffers.add(value);
    else if (typeof value === "object" && value !== null)
      Object.values(value).forEach(visit);
  };
  visit(content);
  return [...buffers];
}
