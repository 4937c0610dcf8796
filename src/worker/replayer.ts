/**
 * @file Answers what a network was at a step: replays runs on request, one request at a time, the newest first.
 */
import type { ShownSamples } from "../data/shownSamples";
import { buffersOf, type Clock, type Endpoint } from "./endpoint";
import { failureOf } from "./failure";
import { historyJob, landscapeJob, snapshotJob, type Job } from "./replayJobs";
import { ReplayMemory } from "./replayMemory";
import type { FromReplay, ToReplay } from "./protocol";

/** Milliseconds of work between two moments of listening: half a frame, so that a newer request is heard at once. */
const SLICE = 8;

/** Every request is answered, or else overtaken by a newer one of its kind or by `stop`. */
export function serveReplay(
  endpoint: Endpoint<FromReplay>,
  clock: Clock,
): void {
  const memory = new ReplayMemory();
  const post = (message: FromReplay) =>
    endpoint.postMessage(message, buffersOf(message));
  const context = { memory, clock, post };
  let snapshot: Job | null = null;
  let history: Job | null = null;
  let landscape: Job | null = null;
  let isBusy = false;
  let sent: ShownSamples | null = null;

  /** Copies are sent: the worker keeps its own. */
  const sendSamples = (samples: ShownSamples) => {
    if (samples === sent) return;
    sent = samples;
    post({ type: "samples", samples: structuredClone(samples) });
  };

  const isDone = (job: Job): boolean => {
    try {
      sendSamples(memory.samples(job.spec));
      return job.advance(clock.now() + SLICE);
    } catch (error) {
      memory.forget();
      post({ type: "failed", id: job.id, failure: failureOf(error) });
      return true;
    }
  };

  const work = () => {
    const job = snapshot ?? history ?? landscape;
    isBusy = job !== null;
    if (job === null) return;
    if (isDone(job)) {
      if (job === snapshot) snapshot = null;
      else if (job === history) history = null;
      else landscape = null;
    }
    clock.afterMessages(work);
  };

  endpoint.addEventListener("message", ({ data }) => {
    const message = data as ToReplay;
    switch (message.type) {
      case "snapshot":
        snapshot = snapshotJob(message.id, message, context);
        break;
      case "history":
        history = historyJob(message.id, message, context);
        break;
      case "landscape":
        landscape = landscapeJob(message.id, message, context);
        break;
      case "stop":
        snapshot = null;
        history = null;
        landscape = null;
        break;
      default:
        message satisfies never;
    }
    if (!isBusy) work();
  });
}
