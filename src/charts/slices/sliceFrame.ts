/**
 * @file What a slice is drawn from.
 */
import type { Domain } from "../axis/valueScale";
import type { Histogram } from "./bars";

export interface SliceFrame {
  readonly histogram: Histogram | null;
  /** The histogram is of before; its bars have no colour of their own. */
  readonly stale: boolean;
  /** Drawn as a dashed outline. */
  readonly ghost: Histogram | null;
  /** Drawn as a dotted outline. */
  readonly secondGhost: Histogram | null;
  /** Not drawn, but measured: slices that stand beside each other have one scale if each names the other's histograms. */
  readonly companions: readonly Histogram[];
  readonly domain: Domain;
}
