/**
 * @file A kind of data of which nobody knows how a sample is drawn.
 */
import type { DataKindObject } from "../../../src/data/dataKind";
import { DATA } from "../../../src/data/dataSpec";

const rest: Omit<DataKindObject, "source"> = DATA.rings;
export const kind: DataKindObject = rest;
