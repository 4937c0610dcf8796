/**
 * @file `npm run frozen`: answers the addresses of addresses.json that have no answer yet. To freeze one, write
 * `{ "address": "?…" }` there, with `"steps": 30` where its two runs are to be trained as well.
 * `npm run frozen -- --all` answers every address anew: only where it was decided that answers change. Read the difference
 * before you commit it.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { answerOf } from "./answer";
import type { Corpus, Entry } from "./corpus";

const FILE = "tests/experiment/frozen/addresses.json";
const PRETTIER = "node_modules/prettier/bin/prettier.cjs";

export function main(argv: readonly string[]): number {
  if (argv.some((word) => word !== "--all")) {
    console.error("usage: npm run frozen [-- --all]");
    return 2;
  }
  const corpus = JSON.parse(readFileSync(FILE, "utf8")) as Corpus;
  const written = answer(corpus, argv.includes("--all"));
  console.log(`${written} answers written`);
  return 0;
}

/** How many answers it wrote. */
function answer(corpus: Corpus, all: boolean): number {
  let written = 0;
  const answered = (entry: Entry): Entry => {
    if (!all && entry.answer !== undefined) return entry;
    written++;
    return { ...entry, answer: answerOf(entry.address, entry.steps) };
  };
  const subjects = Object.entries(corpus).map(([subject, entries]) => [
    subject,
    entries.map(answered),
  ]);
  writeFileSync(FILE, JSON.stringify(Object.fromEntries(subjects)));
  execFileSync(process.execPath, [PRETTIER, "--write", FILE]);
  return written;
}
