/**
 * @file The parts of the picture X → 1 → 2 → … of a network. Pure.
 */
import type { Experiment, RunName } from "../../experiment/experiment";
import { RUN_NAMES } from "../../experiment/experiment";

export type Lit = "1" | "2" | "deepest" | "all";

export type DiagramPart =
  | { readonly kind: "input" }
  /** `layer` counts from 1; `normalized`: the runs in which it begins with BatchNorm. */
  | {
      readonly kind: "layer";
      readonly layer: number;
      readonly lit: boolean;
      readonly normalized: readonly RunName[];
    }
  /** Layers that are left out. */
  | { readonly kind: "rest" }
  | { readonly kind: "output" };

/** More than these do not fit beside one another. */
const MOST = 5;

export function diagramParts(
  { widths, runs }: Pick<Experiment, "widths" | "runs">,
  lit: Lit,
): readonly DiagramPart[] {
  const depth = widths.length;
  const layers = widths.map((_, index): DiagramPart => {
    const layer = index + 1;
    return {
      kind: "layer",
      layer,
      lit: isLit(lit, layer, depth),
      normalized: RUN_NAMES.filter(
        (run) => runs[run].normalization[index] === "batch",
      ),
    };
  });
  const shown =
    depth <= MOST
      ? layers
      : [
          ...layers.slice(0, MOST - 2),
          { kind: "rest" } as const,
          ...layers.slice(-1),
        ];
  return [{ kind: "input" }, ...shown, { kind: "output" }];
}

function isLit(lit: Lit, layer: number, depth: number): boolean {
  if (lit === "all") return true;
  return layer === (lit === "deepest" ? depth : Math.min(Number(lit), depth));
}
