/**
 * @file `npm run beside -- COMMIT [ROUNDS]`: times the page as it is and as it was at a commit, in turns, in one Chromium,
 * so that both see the same machine. Prints medians, and the median of the ratios of each round.
 */
import { withBuiltPage } from "../../scripts/builtPage.mjs";
import { serveCommit } from "./commitPage.mjs";
import { comparison, inTurns } from "./inTurns.mjs";

const [commit, rounds = "5"] = process.argv.slice(2);
if (commit === undefined) {
  console.error("Say which commit: npm run beside -- COMMIT [ROUNDS]");
  process.exit(2);
}

const was = await serveCommit(commit);
try {
  const pairs = await withBuiltPage((browser, address) =>
    inTurns(browser, [address, was.address], Number(rounds)),
  );
  console.table(
    comparison(pairs).map(({ what, now, was: before, ratio }) => ({
      what,
      [commit]: before.toFixed(1),
      now: now.toFixed(1),
      "now ÷ then": ratio.toFixed(3),
    })),
  );
} finally {
  await was.end();
}
process.exit(0);
