/**
 * @file What a reader asks for, as changes of a run.
 */
import type { InterventionChange } from "../../../experiment/interventions";
import type { WhatIfKind } from "./formWords";

export interface Wish {
  readonly kind: WhatIfKind;
  /** From 1; 0 for all layers. Of frozen ones, the topmost. */
  readonly layer: number;
  readonly rate: number;
  readonly keepsFunction: boolean;
}

/** For a network of so many layers; without hidden layers only its learning rate can change. */
export function changesOf(
  { kind, layer, rate, keepsFunction }: Wish,
  layers: number,
): readonly InterventionChange[] {
  if (kind === "rate") return [{ kind: "learningRate", value: rate }];
  const all = Array.from({ length: layers }, (_, index) => index + 1);
  if (kind === "freeze")
    return all.map((one) => ({
      kind: "frozen",
      layer: one,
      frozen: layer === 0 || one <= layer,
    }));
  const isBatch = kind === "batch";
  return all
    .filter((one) => layer === 0 || one === layer)
    .map((one) => ({
      kind: "normalization",
      layer: one,
      normalization: isBatch ? "batch" : "none",
      keepsFunction: isBatch && keepsFunction,
    }));
}
