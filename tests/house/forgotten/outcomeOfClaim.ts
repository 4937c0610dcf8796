/**
 * @file A claim that is tried in no runs of which it is false.
 */
import { CLAIM_RUNS, type ClaimRuns } from "../../story/claims/claimRuns";

const { fails: _, ...holds } = CLAIM_RUNS["bn-ends-higher"];
export const runs: ClaimRuns = { ...CLAIM_RUNS, "bn-ends-higher": holds };
