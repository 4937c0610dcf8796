/**
 * @file Makes workers. Their addresses stand in the calls themselves, so that the build finds the workers' scripts.
 */
import type { RunWorker } from "./client";
import type { ReplayWorker } from "./replayClient";
import type { SummaryWorker } from "./summaryPool";

/** Each run of an experiment has one. */
const WORKERS = 2;

/** Made, and not yet asked for. */
const prepared: Worker[] = [];

const createWorker = (): Worker =>
  new Worker(new URL("./train.worker.ts", import.meta.url), { type: "module" });

/**
 * Makes the workers ahead of their use. A worker begins only when the main thread has a moment for it, and while the page
 * is being built it has none. One that fails is forgotten: whoever asks next makes another, and hears why it fails.
 */
export function prepareTrainWorkers(): void {
  for (let i = 0; i < WORKERS; i++) {
    const worker = tryToCreate();
    if (worker === null) return;
    prepared.push(worker);
    worker.addEventListener("error", () => {
      const at = prepared.indexOf(worker);
      if (at >= 0) prepared.splice(at, 1);
    });
  }
}

function tryToCreate(): Worker | null {
  try {
    return createWorker();
  } catch {
    return null;
  }
}

export const spawnTrainWorker = (): RunWorker =>
  prepared.pop() ?? createWorker();

export const spawnReplayWorker = (): ReplayWorker =>
  new Worker(new URL("./replay.worker.ts", import.meta.url), {
    type: "module",
  });

export const spawnSummaryWorker = (): SummaryWorker =>
  new Worker(new URL("./summary.worker.ts", import.meta.url), {
    type: "module",
  });
