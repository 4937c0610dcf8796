/**
 * @file Where a chart's data comes from. A chart reads it when it is told of a change, outside of React's render.
 */
export interface Source<Frame> {
  /** Returns what ends the subscription. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly read: () => Frame;
}
