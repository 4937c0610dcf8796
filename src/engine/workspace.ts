/**
 * @file What a network is computed with, and the memory in which it lies.
 */
import { Arena, layOut } from "./arena";
import { plainKernels, type Kernels } from "./kernels/plainKernels";
import { createSimdKernels } from "./kernels/simdKernels";
import type { SimdModule } from "./kernels/simdModule";
import type { MeasuringWorkspace } from "./measuringWorkspace";

export interface Workspace extends MeasuringWorkspace {
  readonly kernels: Kernels;
}

/** Room for at least so many float32. Throws what the machine throws where there is not so much memory. */
export type OpenWorkspace = (floats: number) => Workspace;

/** TypeScript alone; every description has an arena of its own. */
export const plainWorkspace: Workspace = { kernels: plainKernels, layOut };

/** What stands at address 0 belongs to no array. */
const RESERVED = 16;

/** float32 that the memory of a SIMD module must have for a workspace of `floats`. */
export const simdMemory = (floats: number): number => RESERVED + floats;

/** `memory`: of the module, all zeros; it must never grow. */
export function createSimdWorkspace(
  module: SimdModule,
  memory: ArrayBuffer,
): Workspace {
  const arena = new Arena(memory);
  arena.layOut((take) => take(RESERVED));
  return {
    kernels: createSimdKernels(module),
    layOut: (describe) => arena.layOut(describe),
  };
}
