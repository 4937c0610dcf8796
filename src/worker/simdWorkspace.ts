/**
 * @file The SIMD kernels, instantiated; the plain ones where the machine has no SIMD.
 */
import bytes from "../engine/kernels/simd/kernels.as.ts?bytes";
import type { SimdModule } from "../engine/kernels/simdModule";
import {
  createSimdWorkspace,
  plainWorkspace,
  simdMemory,
  type OpenWorkspace,
} from "../engine/workspace";

const PAGE = 65536;

let compiled: WebAssembly.Module | null | undefined;

/** Compiled once; null where there is no SIMD, or no WebAssembly at all. */
function compile(): WebAssembly.Module | null {
  try {
    compiled ??= new WebAssembly.Module(bytes);
  } catch {
    compiled = null;
  }
  return compiled;
}

/** Throws a RangeError where there is not so much memory. */
export const openWorkspace: OpenWorkspace = (floats) => {
  const module = compile();
  if (module === null) return plainWorkspace;
  const pages = Math.ceil((4 * simdMemory(floats)) / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return createSimdWorkspace(
    exports as unknown as SimdModule,
    memory.buffer as ArrayBuffer,
  );
};
