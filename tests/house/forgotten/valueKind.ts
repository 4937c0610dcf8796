/**
 * @file A kind of value that is not checked in files.
 */
import { LIMITS } from "../../../src/experiment/limits";
import { number, type ValueKind } from "../../../src/experiment/valueKinds";

const rest: Omit<ValueKind<number>, "check"> = number(LIMITS.seed);
export const kind: ValueKind<number> = rest;
