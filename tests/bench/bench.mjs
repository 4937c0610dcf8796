/**
 * @file `npm run bench`: how fast the engine trains and records, how fast the page answers. Prints what it measured and
 * writes it to docs/performance.md.
 *   --json FILE   writes the same as data
 *   --no-page     leaves the page out
 */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { loadTypeScript } from "../../scripts/runTypeScript.mjs";
import { measurePage } from "./page.mjs";
import { report } from "./report.mjs";
import { timeInTurns } from "./timing.mjs";

const ROUNDS = 9;
const REPORT = "docs/performance.md";

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    "no-page": { type: "boolean", default: false },
  },
});

const { cells, measurePeak } = await loadTypeScript(
  "tests/bench/contenders.ts",
);

async function measureCell({ workload, flops, contenders }) {
  const speeds = await timeInTurns(contenders, ROUNDS);
  const [simd] = speeds;
  console.error(`${workload}: ${simd.toFixed(0)} steps/s`);
  return [
    workload,
    {
      flops,
      contenders: Object.fromEntries(
        contenders.map(({ name }, i) => [
          name,
          { stepsPerSecond: speeds[i], ratio: simd / speeds[i] },
        ]),
      ),
    },
  ];
}

const measured = [];
for (const cell of cells()) measured.push(await measureCell(cell));

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores`,
  node: process.version,
  peakFlops: measurePeak(),
  cells: Object.fromEntries(measured),
  page: values["no-page"] ? null : await measurePage(),
};
const text = report(result);
console.log(text);
writeFileSync(REPORT, text);
if (values.json) writeFileSync(values.json, JSON.stringify(result, null, 2));
