/**
 * @file Summarizes runs on request. It listens only between two runs: whoever wants it no longer ends the worker.
 */
import { keepDataSet } from "../data/dataSet";
import { summarizeRun } from "../recording/summary";
import type { Endpoint } from "./endpoint";
import { failureOf } from "./failure";
import { openWorkspace } from "./simdWorkspace";
import type { FromSummary, ToSummary } from "./protocol";

/** Messages on the way of one run. */
const PROGRESS = 20;

export function serveSummaries(endpoint: Endpoint<FromSummary>): void {
  const createData = keepDataSet();
  const post = (message: FromSummary) => endpoint.postMessage(message, []);
  endpoint.addEventListener("message", ({ data }) => {
    const { id, spec, how } = data as ToSummary;
    const every = Math.max(1, Math.ceil(spec.steps / PROGRESS));
    const onStep = (step: number) => {
      if (step % every === 0)
        post({ type: "progress", id, share: step / spec.steps });
    };
    try {
      const summary = summarizeRun(
        spec,
        how,
        openWorkspace,
        createData,
        onStep,
      );
      post({ type: "summary", id, summary });
    } catch (error) {
      post({ type: "failed", id, failure: failureOf(error) });
    }
  });
}
