/**
 * @file An optimizer that has no name.
 */
import { korean } from "../../../src/panels/setup/korean";

const { adam: _, ...rest } = korean.optimizers;
export const names: typeof korean.optimizers = rest;
