/**
 * @file Memory: buffers that belong together are views of one ArrayBuffer, so that later they can lie in the memory of
 * a WebAssembly module, and a copy of the state is a copy of one block.
 */

/** Feature dimensions are padded to whole SIMD vectors of four float32. */
export const padded = (features: number): number => (features + 3) & ~3;

/** Buffers start at whole cache lines: 16 float32. */
const aligned = (length: number) => (length + 15) & ~15;

/** Hands out a view of `length` zeros. */
export type Take = (length: number) => Float32Array;

const NOTHING = new Float32Array(0);

/** Runs `describe` twice, first to add up what it takes, then with views of one new arena. `describe` only takes: it must be pure. */
export function layOut<T>(describe: (take: Take) => T): T {
  let size = 0;
  describe((length) => {
    size += aligned(length);
    return NOTHING;
  });
  const arena = new ArrayBuffer(4 * size);
  let offset = 0;
  return describe((length) => {
    const view = new Float32Array(arena, 4 * offset, length);
    offset += aligned(length);
    return view;
  });
}
