/**
 * @file `npm run beside -- COMMIT [ROUNDS]`: times the page as it is and as it was at a commit, in turns, in one Chromium,
 * so that both see the same machine. Prints medians, and the median of the ratios of each round.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withBuiltPage } from "../../scripts/builtPage.mjs";
import { root } from "../../scripts/lib.mjs";
import { measure } from "./page.mjs";
import { median } from "./timing.mjs";

const [commit, rounds = "5"] = process.argv.slice(2);
if (commit === undefined) {
  console.error("Say which commit: npm run beside -- COMMIT [ROUNDS]");
  process.exit(2);
}

/** What is compared: names as printed, and where it stands in what `measure` resolves to. */
const MEASURED = {
  "first drift, ms": ({ firstDriftMs }) => firstDriftMs,
  "opening to complete, ms": ({ completeMs }) => completeMs,
  "switch to complete, ms": ({ toggleMsMedian }) => toggleMsMedian,
  "exact values after rest, ms": ({ exactMsMedian }) => exactMsMedian,
  "frames while toggling, mean ms": ({ frames }) => frames.toggling.mean,
  "frames while toggling, p95 ms": ({ frames }) => frames.toggling.p95,
  "frames while playing, p95 ms": ({ frames }) => frames.playing.p95,
  "frames while scrubbing, p95 ms": ({ frames }) => frames.scrubbing.p95,
};

function git(...args) {
  const { status } = spawnSync("git", args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`git ${args.join(" ")} failed`);
}

/** Builds the commit's page in a folder of its own and serves it; resolves to its address and what ends it. */
async function serveCommit() {
  const folder = mkdtempSync(join(tmpdir(), "driftscope-"));
  const checkout = join(folder, "page");
  git("worktree", "add", "--detach", checkout, commit);
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"));
  const before = process.cwd();
  process.chdir(checkout);
  const { build, preview } = await import("vite");
  await build({ root: checkout, logLevel: "error" });
  const server = await preview({
    root: checkout,
    preview: { port: 0, strictPort: false },
  });
  process.chdir(before);
  return {
    address: server.resolvedUrls.local[0],
    async end() {
      await server.close();
      git("worktree", "remove", "--force", checkout);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function measureOnce(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-US",
  });
  const measured = await measure(await context.newPage(), address);
  await context.close();
  return measured;
}

const was = await serveCommit();
try {
  const pairs = await withBuiltPage(async (browser, address) => {
    const found = [];
    for (let round = 0; round < Number(rounds); round++) {
      const isFirst = round % 2 === 0;
      const order = isFirst ? [address, was.address] : [was.address, address];
      const results = [];
      for (const one of order) results.push(await measureOnce(browser, one));
      found.push(isFirst ? results : results.toReversed());
      console.error(`round ${round + 1} of ${rounds}`);
    }
    return found;
  });
  const rows = Object.entries(MEASURED).map(([name, read]) => {
    const values = pairs.map((pair) => pair.map(read));
    return {
      what: name,
      [commit]: median(values.map(([, then]) => then)).toFixed(1),
      now: median(values.map(([now]) => now)).toFixed(1),
      "now ÷ then": median(values.map(([now, then]) => now / then)).toFixed(3),
    };
  });
  console.table(rows);
} finally {
  await was.end();
}
process.exit(0);
