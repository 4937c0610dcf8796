/**
 * @file A measure without a unit.
 */
import type { MeasureObject } from "../../../src/recording/measures/measureObject";
import { MEASURE_OBJECTS } from "../../../src/recording/measures/measures";

const rest: Omit<MeasureObject, "unit"> = MEASURE_OBJECTS.drift;
export const measure: MeasureObject = rest;
