/**
 * @file Trials: the experiment's two runs again and again with one thing changed, to see what of it was luck, or what it hangs on.
 */
import type { SummarySpec, RunSummary } from "../recording/summary";
import { RANK, type Crew } from "../worker/crew";
import type { FailureReport } from "../worker/failure";
import type { SummaryJob, Tellings } from "../worker/protocol";
import { canonicalJson } from "../experiment/canonicalJson";
import { RUN_NAMES, type Experiment } from "../experiment/experiment";
import { follow, type LabStore } from "./follow";
import type { Trial, TrialKind } from "./labState";
import type { View } from "./view";
import { resolveRun } from "../experiment/resolveRun";
import { isOf, variedExperiment } from "./trial";

export interface Trials {
  /** Ends the trial that is under way. What has been summarized before is there at once. */
  readonly start: (kind: TrialKind, values: readonly number[]) => void;
  readonly cancel: () => void;
  readonly dispose: () => void;
}

/** Steps that are measured of a run: enough for a curve as wide as a hand, or its end alone. */
const CURVE_POINTS = 58;
const END_POINTS = 0;
/** Summaries that are kept; one takes a few kilobytes. */
const MOST_KEPT = 512;

export function createTrials(store: LabStore, crew: Crew): Trials {
  /** What drops each run that has been asked for. */
  let drops: readonly (() => void)[] = [];
  const kept = new Map<string, RunSummary>();
  let running: TrialKind | null = null;
  /** The runs that have not been summarized: where in the trial each is, and how far it has come. */
  let missing: { readonly at: number; readonly key: string; share: number }[] =
    [];

  const set = (kind: TrialKind, change: Partial<Trial>) =>
    store.setState(({ trials }) => ({
      trials: { ...trials, [kind]: { ...trials[kind], ...change } as Trial },
    }));

  const keep = (key: string, summary: RunSummary) => {
    kept.set(key, summary);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };

  const end = (status: Trial["status"]) => {
    if (running === null) return;
    const kind = running;
    running = null;
    drops.forEach((drop) => drop());
    set(kind, { status });
  };

  const fail = ({ reason, detail }: FailureReport) =>
    end({ kind: "failed", reason, detail });

  const hear = (
    kind: TrialKind,
    job: (typeof missing)[number],
    { share, summary }: Tellings["summary"],
  ) => {
    job.share = share;
    const { runs } = store.getState().trials[kind]!;
    const done = missing.reduce((sum, { share }) => sum + share, 0);
    const known = runs.length - missing.length;
    const progress = (known + done) / runs.length;
    if (summary === null) return set(kind, { progress });
    keep(job.key, summary);
    set(kind, {
      progress,
      runs: runs.map((run, i) => (i === job.at ? { ...run, summary } : run)),
    });
    if (missing.every(({ share }) => share === 1)) end({ kind: "done" });
  };

  const start = (kind: TrialKind, values: readonly number[]) => {
    end({ kind: "cancelled" });
    const { experiment, view } = store.getState();
    const how = howOf(kind, view);
    const jobs = jobsOf(kind, values, experiment, how);
    const keys = jobs.map((job) => canonicalJson(job));
    missing = keys.flatMap((key, at) =>
      kept.has(key) ? [] : { at, key, share: 0 },
    );
    const runs = values.flatMap((value, v) =>
      RUN_NAMES.map((run, r) => {
        const key = keys[v * RUN_NAMES.length + r]!;
        return { run, value, summary: kept.get(key) ?? null };
      }),
    );
    const isDone = missing.length === 0;
    set(kind, {
      experiment,
      tap: view.tap,
      runs,
      progress: 1 - missing.length / runs.length,
      status: { kind: isDone ? "done" : "running" },
    });
    if (isDone) return;
    running = kind;
    drops = missing.map((job) =>
      crew.ask(jobs[job.at]!, {
        rank: () => RANK.summary,
        onTold: (told) => hear(kind, job, told),
        onFailed: fail,
      }),
    );
  };

  const unfollow = follow(
    store,
    ({ experiment }) => ({ experiment }),
    ({ experiment }) => {
      const trial = running && store.getState().trials[running];
      if (trial && !isOf(trial, experiment)) end({ kind: "cancelled" });
    },
  );

  return {
    start,
    cancel: () => end({ kind: "cancelled" }),
    dispose() {
      unfollow();
      running = null;
      drops.forEach((drop) => drop());
    },
  };
}

const howOf = (
  kind: TrialKind,
  { tap, probeStatistics: statistics }: View,
): SummarySpec => ({
  points: kind === "seeds" ? CURVE_POINTS : END_POINTS,
  tap,
  statistics,
});

/** The runs of one value after the other's, run A first. */
const jobsOf = (
  kind: TrialKind,
  values: readonly number[],
  experiment: Experiment,
  how: SummarySpec,
): readonly SummaryJob[] =>
  values.flatMap((value) => {
    const varied = variedExperiment(experiment, kind, value);
    return RUN_NAMES.map((run) => ({
      kind: "summary",
      spec: resolveRun(varied, run),
      how,
    }));
  });
