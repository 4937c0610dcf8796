/**
 * @file A measure that has no name in the select of the outcome strip.
 */
import { measureNames } from "../../../src/views/measureNames";

const { stuckUnits: _, ...rest } = measureNames.ko;
export const names: typeof measureNames.ko = rest;
