/**
 * @file How one series of a chart is told from the others.
 */

export interface SeriesStyle {
  /** A custom property. */
  readonly ink: string;
  readonly letter: string;
}
