/**
 * @file A kind of data of which nobody knows how a sample is drawn.
 */
import { SOURCES, type SourceOfKind } from "../../../src/data/dataSet";

const { rings: _, ...rest } = SOURCES;
export const sources: SourceOfKind = rest;
