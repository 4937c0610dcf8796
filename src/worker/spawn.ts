/**
 * @file Makes workers. Their address stands in the call itself, so that the build finds the worker's script.
 */
import type { CrewWorker } from "./crew";

/** Made, and not yet asked for. */
const prepared: Worker[] = [];

const createWorker = (): Worker =>
  new Worker(new URL("./run.worker.ts", import.meta.url), { type: "module" });

/**
 * Makes so many workers ahead of their use. A worker begins only when the main thread has a moment for it, and while the page
 * is being built it has none. One that fails is forgotten: whoever asks next makes another, and hears why it fails.
 */
export function prepareWorkers(count: number): void {
  for (let i = 0; i < count; i++) {
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

export const spawnWorker = (): CrewWorker => prepared.pop() ?? createWorker();
