/**
 * @file `npm run verdicts [-- COUNT [SEED]]`: judges the story's claims in random experiments, 600 unless another count is given, and
 * writes what they come to, claim by claim, to docs/verdicts.md. Exits 1 where something is wrong with a finding.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import type { ClaimName } from "../../../src/story/claims/claims";
import { CLAIM_NAMES, judgeExperiment } from "./judgedExperiment";
import { anyRandomExperiment } from "./randomExperiments";

const REPORT = "docs/verdicts.md";
const PRETTIER = "node_modules/prettier/bin/prettier.cjs";
const COUNT = 600;
const SEED = 1;
/** Experiments after which it is said how far it has come. */
const NEWS = 100;

/** How often a claim came to what. */
type Tally = Record<ClaimName, Map<string, number>>;

interface Result {
  readonly tally: Tally;
  readonly count: number;
  readonly seed: number;
  /** Experiments in which something is wrong with a finding, and in which a sentence lacks a number. */
  faulty: number;
  blank: number;
}

export function main([count = COUNT, seed = SEED]: readonly (
  string | number
)[]): number {
  const result = judgeAll(Number(count), Number(seed));
  writeFileSync(REPORT, report(result));
  execFileSync(process.execPath, [PRETTIER, "--write", REPORT]);
  console.log(table(result.tally));
  console.log(outcomeOf(result));
  console.log(`wrote ${REPORT}`);
  return result.faulty + result.blank > 0 ? 1 : 0;
}

function judgeAll(count: number, seed: number): Result {
  const none = CLAIM_NAMES.map((name) => [name, new Map()]);
  const tally = Object.fromEntries(none) as Tally;
  const result: Result = { tally, count, seed, faulty: 0, blank: 0 };
  const experiments = fc.sample(anyRandomExperiment, { numRuns: count, seed });
  for (const [i, random] of experiments.entries()) {
    const { findings, faults, blanks } = judgeExperiment(random);
    for (const name of CLAIM_NAMES) {
      const { kind } = findings[name];
      tally[name].set(kind, (tally[name].get(kind) ?? 0) + 1);
    }
    result.faulty += Number(faults.length > 0);
    result.blank += Number(blanks.length > 0);
    for (const wrong of [...faults, ...blanks])
      console.log(`experiment ${i}: ${wrong}`);
    if ((i + 1) % NEWS === 0) console.error(`${i + 1} of ${count}`);
  }
  return result;
}

function table(tally: Tally): string {
  const kinds = [
    ...new Set(CLAIM_NAMES.flatMap((name) => [...tally[name].keys()])),
  ];
  const told = ["holds", "fails"];
  const columns = [
    ...told,
    ...kinds.filter((kind) => !told.includes(kind)).sort(),
  ];
  const rows = CLAIM_NAMES.map((name) => [
    name,
    ...columns.map((kind) => String(tally[name].get(kind) ?? 0)),
  ]);
  const rule = ["---", ...columns.map(() => "---:")];
  return [["claim", ...columns], rule, ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const outcomeOf = ({ count, seed, faulty, blank }: Result): string =>
  `${count} experiments, seed ${seed}; with a fault: ${faulty}; with a sentence that lacks a number: ${blank}`;

const report = (result: Result): string => `# Verdicts

What the story's claims come to in experiments that it was not written for: up to 4 layers of up to 12 units, at most 200 steps, every setting random; run B has some of run A's settings and others of its own. Each claim must come to what the [README](../README.md#driving-it-from-a-test) names; a verdict that is told needs all columns of both runs, and its sentence a number for each of its names. \`npm test\` tries 60 such experiments.

Written by \`npm run verdicts\` on ${new Date().toISOString().slice(0, 10)}. ${outcomeOf(result)}.

${table(result.tally)}
`;
