/**
 * @file What the claims come to where the story was not written for it: `npm run verdicts` trains more of these.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeExperiment } from "./judgedExperiment";
import { anyRandomExperiment } from "./randomExperiments";

test("whatever two runs are, each claim comes to what is documented, and is told by all that it names of them, in numbers", () => {
  fc.assert(
    fc.property(anyRandomExperiment, (random) => {
      const { faults, blanks } = judgeExperiment(random);
      expect([...faults, ...blanks]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
