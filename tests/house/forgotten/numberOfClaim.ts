/**
 * @file A claim without a number that its sentences may name.
 */
import { claim } from "../../../src/story/claims/claim";

export const forgetful = claim({
  numbers: ["endA", "endB"],
  needs: ({ runs }) => runs,
  judge: () => ({ holds: true, numbers: { endA: "0" } }),
});
