/**
 * @file A tab without a name in the language of a reader.
 */
import { words } from "../../../src/app/reading/words";

const { compare: _, ...rest } = words.ko.tabNames;
export const names: typeof words.ko.tabNames = rest;
