/**
 * @file A layer's column without what it holds.
 */
import type { MeasuredLayer } from "../../../src/recording/measuredLayer";

type Measures = MeasuredLayer["measures"];

const rest: Omit<Measures, "lag"> = {
  saturated: () => 0,
  stuckUnits: () => 0,
};
export const measures: Measures = rest;
