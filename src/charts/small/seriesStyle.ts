/**
 * @file How one series of a chart is told from the others: its colour and its letter.
 */
import type { ColorToken } from "../canvas/colorToken";

export interface SeriesStyle {
  readonly ink: ColorToken;
  readonly letter: string;
}
