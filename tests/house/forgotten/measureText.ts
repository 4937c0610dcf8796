/**
 * @file A measure of which nobody says what it means.
 */
import { measureTexts } from "../../../src/panels/measures/measureTexts";

const { stuckUnits: _, ...rest } = measureTexts.en;
export const texts: typeof measureTexts.en = rest;
