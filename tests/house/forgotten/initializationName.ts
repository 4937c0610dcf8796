/**
 * @file A way to draw the first weights that has no name.
 */
import { korean } from "../../../src/panels/setup/korean";

const { lecun: _, ...rest } = korean.initializations;
export const names: typeof korean.initializations = rest;
