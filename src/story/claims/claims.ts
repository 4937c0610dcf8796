/**
 * @file All claims of the story, by the names that its texts call them by.
 */
import type { Claim } from "./claim";
import { DRIFT_CLAIMS } from "./drift";
import { LEARNING_CLAIMS } from "./learning";
import { PARAMETER_CLAIMS } from "./parameters";
import { STATISTICS_CLAIMS } from "./statistics";

export const CLAIMS = {
  ...DRIFT_CLAIMS,
  ...LEARNING_CLAIMS,
  ...PARAMETER_CLAIMS,
  ...STATISTICS_CLAIMS,
} satisfies Readonly<Record<string, Claim>>;

export type ClaimName = keyof typeof CLAIMS;
