/**
 * @file A kind of data of which nobody knows how a sample is drawn.
 */
import { SOURCES, type Sources } from "../../../src/data/dataSet";

const { rings: _, ...rest } = SOURCES;
export const sources: Sources = rest;
