/**
 * @file `npm run reference -- FILE_OR_FOLDER... [--out DIR]`: runs reference cases through the engine and prints, one
 * line per case, the largest relative error of each kind. --out writes what the engine got, in the shape of the case's
 * `expected`, as DIR/NAME.json, where NAME.json is the case's file.
 * Exit code: 0 all within tolerance, 1 some beyond, 2 a case or the command line is malformed.
 */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { MalformedCase } from "./caseReader";
import { judge } from "./comparison";
import type { Verdict } from "./comparison";
import { parseCase } from "./parseCase";
import { KINDS } from "./pieces";
import type { Outcome } from "./referenceCase";
import { runCase } from "./runCase";

const USAGE = "usage: npm run reference -- FILE_OR_FOLDER... [--out DIR]";
const WITHIN = 0;
const BEYOND = 1;
const MALFORMED = 2;

/** Wrong use of the command line; the message says what. */
class Misuse extends Error {}

export function main(argv: readonly string[]): number {
  try {
    const { paths, out } = readArguments(argv);
    if (out !== undefined)
      attempt(`--out ${out}`, () => mkdirSync(out, { recursive: true }));
    const codes = paths.flatMap(filesOf).map((file) => runFile(file, out));
    return Math.max(...codes);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    console.error(error.message);
    return MALFORMED;
  }
}

function readArguments(argv: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      options: { out: { type: "string" } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Error("no file or folder given");
    return { paths: positionals, out: values.out };
  } catch (error) {
    throw new Misuse(`${(error as Error).message}\n${USAGE}`);
  }
}

/** A file itself, or the .json files of a folder. */
function filesOf(path: string): string[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw new Misuse(`${path}: no such file or folder`);
  if (!status.isDirectory()) return [path];
  const names = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name.endsWith(".json") && !entry.isDirectory())
    .map(({ name }) => name);
  if (names.length === 0) throw new Misuse(`${path}: holds no .json file`);
  return names.sort().map((name) => join(path, name));
}

function runFile(file: string, out: string | undefined): number {
  try {
    const text = attempt(file, () => readFileSync(file, "utf8"));
    const given = parseCase(text);
    const got = runCase(given);
    if (out !== undefined) write(join(out, basename(file)), got);
    const verdict = judge(given, got);
    console.log(describe(basename(file, ".json"), verdict));
    return verdict.faults.length === 0 ? WITHIN : BEYOND;
  } catch (error) {
    if (!(error instanceof MalformedCase)) throw error;
    console.error(`${file}: ${error.message}`);
    return MALFORMED;
  }
}

function write(file: string, got: Outcome): void {
  attempt(file, () => writeFileSync(file, `${JSON.stringify(got)}\n`));
}

/** Throws Misuse, naming `what`, where the file system refuses. */
function attempt<T>(what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Misuse(`${what}: ${(error as Error).message}`);
  }
}

function describe(name: string, verdict: Verdict): string {
  const numbers = KINDS.map(
    (kind) => `${kind} ${verdict.errors[kind]?.toExponential(1) ?? "–"}`,
  );
  return `${name}: ${numbers.join("  ")}  ${judgement(verdict)}`;
}

function judgement({ faults, compared, notJudged }: Verdict): string {
  if (faults.length > 0)
    return `BEYOND TOLERANCE in ${faults.length} of ${compared} arrays: ${faults[0]}`;
  return notJudged === 0
    ? "ok"
    : `ok (${notJudged} of ${compared} arrays not judged: rounding alone decides them)`;
}
