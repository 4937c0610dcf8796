/**
 * @file Both runs of an experiment as the lab holds them at their end, what the story's claims come to there, and what is wrong with
 * that.
 */
import { readFileSync } from "node:fs";
import { keepDataSet } from "../../../src/data/dataSet";
import { RUN_NAMES, type RunName } from "../../../src/experiment/experiment";
import type { ReplayState, RunState } from "../../../src/lab/labState";
import { firstRuns, NOTHING_REPLAYED } from "../../../src/lab/startedRuns";
import { defaultView } from "../../../src/lab/viewSettings";
import { trainingAt } from "../../../src/recording/course";
import { recordRun } from "../../../src/recording/recordRun";
import type { RunSpec } from "../../../src/recording/runSpec";
import { SnapshotTaker, type Snapshot } from "../../../src/recording/snapshot";
import type { Finding } from "../../../src/story/claims/claim";
import { CLAIMS, type ClaimName } from "../../../src/story/claims/claims";
import { judge, type Judged } from "../../../src/story/claims/judge";
import { openWorkspace } from "../../../src/worker/simdWorkspace";
import { namedNumbers } from "./claimSentences";
import type { RandomExperiment } from "./randomExperiments";

export const CLAIM_NAMES = Object.keys(CLAIMS) as readonly ClaimName[];

export interface JudgedExperiment {
  readonly findings: Readonly<Record<ClaimName, Finding>>;
  /** In words, with the claim's name; empty where all is well. */
  readonly faults: readonly string[];
  /** Numbers that a sentence names and that cannot be written, in words likewise. */
  readonly blanks: readonly string[];
}

/** What the claims come to where both runs of the experiment have ended. */
export function judgeExperiment(random: RandomExperiment): JudgedExperiment {
  const state = endedState(random);
  const found = CLAIM_NAMES.map((name) => [name, judge(name, state)] as const);
  const collect = (listOf: (name: ClaimName, finding: Finding) => string[]) =>
    found.flatMap(([name, finding]) =>
      listOf(name, finding).map((text) => `${name} ${text}`),
    );
  return {
    findings: Object.fromEntries(found) as Record<ClaimName, Finding>,
    faults: collect((name, finding) => faultsOf(name, finding, state)),
    blanks: collect(blanksOf),
  };
}

const createData = keepDataSet();

function endedState(random: RandomExperiment): Judged {
  const { experiment, referenceStep, seen } = random;
  const shared = { ...defaultView(experiment), referenceStep };
  const view = { ...shared, language: "en", theme: "light" } as const;
  const runs = firstRuns({ experiment, view });
  const replayed = ({ spec }: RunState["start"]["wanted"]): ReplayState => ({
    ...NOTHING_REPLAYED,
    snapshot: seen === null ? null : snapshotAt(spec, seen),
  });
  return {
    experiment,
    runs: { A: endedRun(runs.A), B: endedRun(runs.B) },
    replays: {
      A: replayed(runs.A.start.wanted),
      B: replayed(runs.B.start.wanted),
    },
  };
}

function endedRun(run: RunState): RunState {
  const { spec, recording: how } = run.start.wanted;
  const recorded = recordRun(spec, how, openWorkspace, createData);
  const { recording, outcome, fingerprint } = recorded;
  return {
    ...run,
    recording,
    recordedSteps: recording.lastStep,
    end: { outcome, fingerprint },
    status:
      outcome === "finished"
        ? { kind: "ready" }
        : { kind: "diverged", step: outcome.divergedAt },
  };
}

function snapshotAt(spec: RunSpec, step: number): Snapshot {
  const data = createData(spec.data, spec.seed);
  const training = trainingAt(spec, data, step, openWorkspace, null);
  return new SnapshotTaker(training, data, spec).take({
    regions: false,
    sample: null,
    statistics: "own",
  });
}

/** A number as a sentence of the story has it, or the name of a run. */
export const WRITTEN_NUMBER = /^(−?([\d.,]+|([\d.,]+×)?10[⁻⁰-⁹¹²³]+)%?|[AB])$/;

function faultsOf(name: ClaimName, finding: Finding, state: Judged): string[] {
  const { kind } = finding;
  const faults: string[] = [];
  if (!DOCUMENTED.has(kind)) faults.push(`is ${kind}, which no document names`);
  if (kind === "training" || kind === "failed")
    faults.push(`is ${kind}, though both runs have ended`);
  if (hasDiverged(state) !== (kind === "diverged"))
    faults.push(
      `is ${kind}, though ${hasDiverged(state) ? "a" : "no"} run diverged`,
    );
  if (!("numbers" in finding)) return faults;
  if (!isDeveloped(state)) faults.push("is told before all columns are known");
  for (const number of CLAIMS[name].numbers)
    if (!(number in finding.numbers)) faults.push(`does not tell ${number}`);
  return faults;
}

function blanksOf(name: ClaimName, finding: Finding): string[] {
  if (!("numbers" in finding)) return [];
  const { kind } = finding;
  const numbers: Readonly<Record<string, string>> = finding.numbers;
  return [...namedNumbers(name, kind)]
    .filter((number) => !WRITTEN_NUMBER.test(numbers[number] ?? ""))
    .map((number) => `${kind} and says “${numbers[number]}” for ${number}`);
}

/** The words that the README has for what a verdict may be. */
const DOCUMENTED = new Set(
  readFileSync("README.md", "utf8")
    .split("\n")
    .find((line) => line.startsWith("| `verdict-…`"))!
    .match(/(?<=`)\w+(?=`)/g),
);

const endOf = ({ runs }: Judged, run: RunName) => runs[run].end!.outcome;

const hasDiverged = (state: Judged): boolean =>
  RUN_NAMES.some((run) => endOf(state, run) !== "finished");

const isDeveloped = ({ runs }: Judged): boolean =>
  RUN_NAMES.every((run) => {
    const { recording } = runs[run];
    if (recording === null) return false;
    const all = { first: 0, stop: recording.columns };
    return recording.missing(all).length === 0;
  });
