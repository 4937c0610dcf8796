/**
 * @file What a reader asks for, as changes of a run.
 */
import {
  NORMALIZATION_OBJECTS,
  NORMALIZATIONS,
  type Normalization,
} from "../../../engine/normalizations";
import type { InterventionChange } from "../../../experiment/interventions";

export type OtherWish = "freeze" | "rate";

/** A normalization that layers get, or something else. */
export type WishKind = Normalization | OtherWish;

export const isOtherWish = (kind: WishKind): kind is OtherWish =>
  kind === "freeze" || kind === "rate";

/** In the order in which they are offered: what is inserted, what is taken away, what else can change. */
export const WISH_KINDS: readonly WishKind[] = [
  ...NORMALIZATIONS.filter((one) => one !== "none"),
  "none",
  "freeze",
  "rate",
];

/** Whether a layer that gets it can go on computing what it did. */
export const canKeepFunction = (kind: WishKind): boolean =>
  !isOtherWish(kind) && NORMALIZATION_OBJECTS[kind].keptWord !== null;

export interface Wish {
  readonly kind: WishKind;
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
  return all
    .filter((one) => layer === 0 || one === layer)
    .map((one) => ({
      kind: "normalization",
      layer: one,
      normalization: kind,
      keepsFunction: keepsFunction && canKeepFunction(kind),
    }));
}
