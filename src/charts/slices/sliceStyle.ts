/**
 * @file How a slice is drawn.
 */

/** Where the baseline stands; bars grow away from it. */
export type Baseline = "left" | "right";

/** CSS colours. */
export interface SliceStyle {
  readonly baseline: Baseline;
  readonly bars: string;
  readonly staleBars: string;
  readonly outline: string;
  readonly rule: string;
}
