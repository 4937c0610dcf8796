/**
 * @file `npm run soak`: ends workers at random moments, 200 of them, and looks whether anything that a reader sees in the
 * end is another for it. `npm test` ends 20 (tests/soak.ts).
 */
import { install, needNode, program, run } from "./lib.mjs";

const FILE = "tests/lab/endings.test.ts";
/** Part of the title of the one test that ends workers. */
const TITLE = "however often workers end";

needNode();
install();
const vitest = program(
  "vitest/vitest.mjs",
  "run",
  FILE,
  "--testNamePattern",
  TITLE,
  "--reporter=verbose",
);
if (!run(...vitest, { SOAK: "1" })) process.exitCode = 1;
