/**
 * @file Trains runs on request, in slices between which it listens.
 */
import { keepDataSet, type CreateDataSet } from "../data/dataSet";
import { Run, type RunOutcome } from "../recording/run";
import { buffersOf, type Clock, type Endpoint } from "./endpoint";
import { failureOf } from "./failure";
import type { FromWorker, ToWorker } from "./protocol";
import { openWorkspace } from "./simdWorkspace";

/** Milliseconds of training between two moments of listening: half a frame, so that `stop` is heard at once. */
const SLICE = 8;
/** Milliseconds between two chunks: the page draws no more often than every second frame. */
const CHUNK_INTERVAL = 33;

type Post = (message: FromWorker) => void;
type Start = Extract<ToWorker, { readonly type: "start" }>;

/** Answers every `start` with `started`, chunks, and one of `finished`, `diverged` and `failed`, unless it ends before. */
export function serve(endpoint: Endpoint, clock: Clock): void {
  let end = () => {};
  const createData = keepDataSet();
  const post: Post = (message) =>
    endpoint.postMessage(message, buffersOf(message));
  endpoint.addEventListener("message", ({ data }) => {
    const message = data as ToWorker;
    end();
    if (message.type === "start") end = train(message, createData, post, clock);
  });
}

/** Returns what ends it. */
function train(
  { runId, spec, recording, origin }: Start,
  createData: CreateDataSet,
  post: Post,
  clock: Clock,
) {
  let ended = false;
  const guard = (work: () => void) => {
    if (ended) return;
    try {
      work();
    } catch (error) {
      ended = true;
      post({ type: "failed", runId, failure: failureOf(error) });
    }
  };
  guard(() => {
    const run = new Run(spec, recording, openWorkspace, createData, origin);
    post({ type: "started", runId, shape: run.shape });
    let chunkDue = clock.now();
    const slice = () => {
      const outcome = advanceUntil(run, clock.now() + SLICE, clock);
      if (outcome !== "training" || clock.now() >= chunkDue) {
        postRecorded(run, runId, post);
        chunkDue = clock.now() + CHUNK_INTERVAL;
      }
      if (outcome === "training") clock.afterMessages(() => guard(slice));
      else postEnd(run, outcome, runId, post);
    };
    slice();
  });
  return () => {
    ended = true;
  };
}

function advanceUntil(run: Run, time: number, clock: Clock): RunOutcome {
  let outcome: RunOutcome;
  do outcome = run.advance();
  while (outcome === "training" && clock.now() < time);
  return outcome;
}

function postRecorded(run: Run, runId: number, post: Post): void {
  const chunk = run.takeChunk();
  if (chunk !== null) post({ type: "chunk", runId, chunk });
  const checkpoints = run.takeCheckpoints();
  if (checkpoints.length > 0) post({ type: "checkpoints", runId, checkpoints });
}

function postEnd(
  { fingerprint }: Run,
  outcome: Exclude<RunOutcome, "training">,
  runId: number,
  post: Post,
): void {
  if (outcome === "finished") post({ type: "finished", runId, fingerprint });
  else post({ type: "diverged", runId, step: outcome.divergedAt, fingerprint });
}
