/**
 * @file `npm run papers [-- FILE]`: trains what papers have published and a small network can show, and writes what came of it
 * beside what was published, to docs/papers.md unless a file is given. Every number is of this run.
 */
import { writeFileSync } from "node:fs";
import { definitions } from "./definitions";
import { deepLinear } from "./deepLinear";
import { gradientGrowth } from "./gradientGrowth";
import { noisyBatchNorm } from "./noisyBatchNorm";
import { report, type Finding } from "./report";
import { smoothness } from "./smoothness";
import { stuckAndDead } from "./stuckAndDead";

const STUDIES: readonly (() => Finding)[] = [
  noisyBatchNorm,
  definitions,
  deepLinear,
  smoothness,
  gradientGrowth,
  stuckAndDead,
];

export function main([file = "docs/papers.md"]: readonly string[]): number {
  const findings = STUDIES.map((study) => {
    const finding = study();
    console.log(finding.title);
    for (const { what, here } of finding.rows)
      console.log(`  ${what}: ${here}`);
    return finding;
  });
  writeFileSync(file, report(findings));
  console.log(`wrote ${file}`);
  return 0;
}
