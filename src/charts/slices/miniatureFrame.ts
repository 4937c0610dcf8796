/**
 * @file What a miniature is drawn from.
 */
import type { Domain } from "../axis/valueScale";
import type { Histogram } from "./bars";
import type { StrataSeries } from "../steps/strataFrame";

export interface MiniatureSide {
  readonly series: StrataSeries | null;
  readonly histogram: Histogram | null;
  /** Drawn as a dashed outline. */
  readonly ghost: Histogram | null;
}

export interface MiniatureFrame {
  readonly left: MiniatureSide;
  readonly right: MiniatureSide;
  readonly domain: Domain;
  /** The last step of both axes of steps. */
  readonly steps: number;
  readonly cursor: number;
}
