/**
 * @file What a layer says about the probe: the values of several units on several samples.
 */

/** Sample i of unit j is values[i·stride + j]; columns from `units` on are padding and never looked at. */
export interface UnitValues {
  readonly values: Float32Array;
  readonly rows: number;
  readonly units: number;
  readonly stride: number;
}
