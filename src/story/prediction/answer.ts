/**
 * @file What a reader has committed to.
 */
import type { AnswerOption } from "./answerNames";

export type Answer =
  | { readonly kind: "layer"; readonly layer: number }
  /** Accuracies, 0 to 1, at KNOTS equal distances over the whole run. */
  | { readonly kind: "curve"; readonly values: readonly number[] }
  | { readonly kind: "choice"; readonly option: AnswerOption };

export const KNOTS = 9;

/** A curve nobody has drawn yet. */
export const FLAT: readonly number[] = Array<number>(KNOTS).fill(0.5);

/** The drawn curve at a share of the run, 0 to 1: straight lines between the knots. */
export function curveAt(values: readonly number[], share: number): number {
  const at = Math.min(1, Math.max(0, share)) * (values.length - 1);
  const before = Math.min(values.length - 2, Math.floor(at));
  const part = at - before;
  return (1 - part) * values[before]! + part * values[before + 1]!;
}
