/**
 * @file Makes a worker that trains.
 */
import type { RunWorker } from "./client";

/** The address stands in the call itself, so that the build finds the worker's script. */
export function spawnTrainWorker(): RunWorker {
  return new Worker(new URL("./train.worker.ts", import.meta.url), {
    type: "module",
  });
}
