/**
 * @file Trains both runs of an experiment in Node, with the code of the page, and says what came of it.
 */
import { closeSync, openSync, readFileSync } from "node:fs";
import { RUN_NAMES, type Experiment } from "../../src/experiment/experiment";
import { PRESET_IDS } from "../../src/experiment/presets";
import { checkExperiment } from "../../src/experiment/validation";
import { writeResult } from "./result";
import { summarize } from "./summary";
import { trainRun, type TrainedRun } from "./trainedRun";

const USAGE = `usage: npm run experiment -- SPEC.json [--out RESULT.json]

SPEC.json holds an experiment, whole, or what differs from a preset:
  { "preset": "sigmoid-digits", "steps": 500, "runs": { "B": { "normalization": ["batch", "none", "none", "none"] } } }
presets: ${PRESET_IDS.join(", ")}

--out FILE   writes all that was recorded, every step of both runs, as JSON

exit 0: both runs ended, be it by diverging · 2: the arguments, the files or the spec are wrong`;

/** What the person who called must put right. */
class Fault extends Error {}

interface Arguments {
  readonly spec: string;
  readonly out: string | null;
}

/** Returns the exit code. */
export function main(argv: readonly string[]): number {
  if (argv.includes("--help") || argv.includes("-h")) {
    console.log(USAGE);
    return 0;
  }
  try {
    run(readArguments(argv));
    return 0;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
    return 2;
  }
}

function run({ spec, out }: Arguments): void {
  const experiment = readExperiment(spec);
  const file = out === null ? null : openForWriting(out);
  try {
    const runs = RUN_NAMES.map((name): TrainedRun => {
      console.error(`training run ${name} …`);
      return trainRun(experiment, name);
    });
    console.log(summarize(experiment, runs));
    if (file !== null) writeResult(file, experiment, runs);
  } finally {
    if (file !== null) closeSync(file);
  }
  if (out !== null) console.log(`\nwrote ${out}`);
}

function readArguments(argv: readonly string[]): Arguments {
  const specs: string[] = [];
  let out: string | null = null;
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]!;
    if (argument === "--out") out = argv[++i] ?? "";
    else if (argument.startsWith("--out=")) out = argument.slice(6);
    else if (argument.startsWith("-"))
      throw new Fault(`unknown option ${argument}\n\n${USAGE}`);
    else specs.push(argument);
  }
  if (out === "") throw new Fault(`--out needs a file\n\n${USAGE}`);
  const [spec, ...more] = specs;
  if (spec === undefined) throw new Fault(USAGE);
  if (more.length > 0)
    throw new Fault(`one spec at a time, got ${specs.join(", ")}\n\n${USAGE}`);
  return { spec, out };
}

function readExperiment(path: string): Experiment {
  const checked = checkExperiment(parse(path, read(path)));
  if (checked.ok) return checked.experiment;
  const lines = checked.problems.map(
    ({ field, given, allowed }) =>
      `  ${field}: given ${given}, allowed ${allowed}`,
  );
  throw new Fault(`${path} is not an experiment:\n${lines.join("\n")}`);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Fault(`${path} cannot be read: ${reasonOf(error)}`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Fault(`${path} is not JSON: ${reasonOf(error)}`);
  }
}

/** Before training, so that a bad path does not cost the runs. */
function openForWriting(path: string): number {
  try {
    return openSync(path, "w");
  } catch (error) {
    throw new Fault(`${path} cannot be written: ${reasonOf(error)}`);
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
