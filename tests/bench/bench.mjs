/**
 * @file `npm run bench`: how fast the engine trains and records, how fast the page answers. Prints what it measured and
 * writes it to docs/performance.md.
 *   --json FILE   writes the same as data
 *   --no-page     leaves the page out
 *   --no-peers    leaves the other libraries and Lighthouse out, which it installs in this folder otherwise
 * Fails where Lighthouse finds less than is wanted.
 */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { run } from "../../scripts/lib.mjs";
import { loadTypeScript } from "../../scripts/runTypeScript.mjs";
import { measureBuiltPage } from "./builtPage.mjs";
import { report } from "./report.mjs";
import { timeInTurns } from "./timing.mjs";

const ROUNDS = 9;
const REPORT = "docs/performance.md";

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    "no-page": { type: "boolean", default: false },
    "no-peers": { type: "boolean", default: false },
  },
});

const { cells, measurePeak } = await loadTypeScript(
  "tests/bench/contenders.ts",
);
const { profiles } = await loadTypeScript("tests/bench/profile.ts");
const { measuredCosts } = await loadTypeScript("tests/bench/measures.ts");
const { scalings } = await loadTypeScript("tests/bench/scaling.ts");

const { simulatedWaits } = await loadTypeScript("tests/bench/films.ts");

const peers = values["no-peers"] ? async () => [] : await loadPeers();

async function loadPeers() {
  const folder = "tests/bench";
  if (!run("npm", ["ci", "--no-audit", "--no-fund", "--prefix", folder]))
    throw new Error("the other libraries could not be installed");
  const { tfjsContenders } = await import("./tfjs.mjs");
  const { jaxContenders } = await import("./jaxjs.mjs");
  return async (network) => [
    ...(await tfjsContenders(network)),
    ...jaxContenders(network),
  ];
}

/** Other libraries are timed on the networks that were agreed on, not on the page's own. */
const isCompared = (id) => /^W\d/.test(id);

async function measureCell({ id, network, contenders: ours }) {
  const others = isCompared(id) ? await peers(network) : [];
  const contenders = [...ours, ...others];
  const speeds = await timeInTurns(contenders, ROUNDS);
  const [simd] = speeds;
  console.error(`${id}: ${simd.toFixed(0)} steps/s`);
  const entries = contenders.map(({ name }, i) => [
    name,
    { stepsPerSecond: speeds[i], ratio: simd / speeds[i] },
  ]);
  return [id, Object.fromEntries(entries)];
}

const all = cells();
const measured = [];
for (const cell of all) measured.push(await measureCell(cell));

const costs = [];
for (const { name, contenders, shiftInterval } of measuredCosts()) {
  const speeds = await timeInTurns(contenders, ROUNDS);
  const rows = contenders.map((contender, i) => ({
    what: contender.name,
    microseconds: 1e6 / speeds[i],
    ratio: speeds[0] / speeds[i],
  }));
  costs.push({ name, shiftInterval, rows });
}

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores`,
  node: process.version,
  peakFlops: measurePeak(),
  networks: Object.fromEntries(
    all.map(({ id, name, flops }) => [id, { name, flops }]),
  ),
  cells: Object.fromEntries(measured),
  profiles: profiles(),
  costs,
  scalings: scalings(),
  waits: simulatedWaits(),
  page: values["no-page"] ? null : await measureBuiltPage(!values["no-peers"]),
};
const text = report(result);
console.log(text);
writeFileSync(REPORT, text);
if (values.json) writeFileSync(values.json, JSON.stringify(result, null, 2));
const isWanted = result.page?.lighthouse?.passes ?? true;
process.exit(isWanted ? 0 : 1); // a library may keep workers
