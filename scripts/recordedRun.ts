/**
 * @file Trains and records one run from beginning to end, as the page's worker does.
 */
import { Recording } from "../src/recording/recording";
import { Run, type RunOutcome } from "../src/recording/run";
import type { RecordingSpec, RunSpec } from "../src/recording/runSpec";
import { openWorkspace } from "../src/worker/simdWorkspace";

export interface RecordedRun {
  readonly run: Run;
  readonly outcome: Exclude<RunOutcome, "training">;
  readonly recording: Recording;
  /** What training and recording took. */
  readonly milliseconds: number;
}

/** Steps between two chunks: few enough that a chunk stays small. */
const CHUNK_STEPS = 64;

/** `whileItRuns` is called after every chunk. */
export function recordRun(
  spec: RunSpec,
  how: RecordingSpec,
  whileItRuns: (run: Run) => void = () => {},
): RecordedRun {
  const run = new Run(spec, how, openWorkspace);
  const recording = new Recording(run.shape, how.memoryBudget);
  const start = performance.now();
  for (;;) {
    const outcome = advance(run);
    const chunk = run.takeChunk();
    if (chunk !== null) recording.append(chunk);
    whileItRuns(run);
    if (outcome === "training") continue;
    const milliseconds = performance.now() - start;
    return { run, outcome, recording, milliseconds };
  }
}

function advance(run: Run): RunOutcome {
  for (let i = 0; i < CHUNK_STEPS; i++) {
    const outcome = run.advance();
    if (outcome !== "training") return outcome;
  }
  return "training";
}
