/**
 * @file A kind of data that does not say what its samples are.
 */
import type { DataKindObject } from "../../../src/data/dataKind";
import { DATA } from "../../../src/data/dataSpec";

const { shape: _, ...rest } = DATA.xor;
export const kind: DataKindObject = rest;
