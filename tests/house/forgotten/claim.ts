/**
 * @file A claim that nobody judges.
 */
import type { Claim } from "../../../src/story/claims/claim";
import { CLAIMS } from "../../../src/story/claims/claims";

const rest: Omit<Claim, "judge"> = Object.values(CLAIMS)[0]!;
export const claim: Claim = rest;
