/**
 * @file A worker from its spawning to its death: spawned when there is something to tell it, replaced after it died.
 */
import { failureOf, reasonOf, type FailureReport } from "./failure";

/** What the page needs of a Worker. */
export interface WorkerPort<To> {
  postMessage(message: To): void;
  addEventListener(
    type: "message" | "error" | "messageerror",
    listener: (event: { readonly data?: unknown }) => void,
  ): void;
  terminate(): void;
}

export interface WorkerLife<To> {
  /** Spawns the worker where there is none. One that cannot be made is reported as dead, before this returns. */
  readonly post: (message: To) => void;
  /** Nothing where there is no worker. */
  readonly postIfAlive: (message: To) => void;
  /** Ends the worker; what it still says is not heard. */
  readonly drop: () => void;
}

export function createWorkerLife<To>(
  spawn: () => WorkerPort<To>,
  onMessage: (data: unknown) => void,
  /** The worker has been dropped. */
  onDeath: (report: FailureReport) => void,
): WorkerLife<To> {
  let worker: WorkerPort<To> | null = null;

  const drop = () => {
    worker?.terminate();
    worker = null;
  };

  const die = (report: FailureReport) => {
    drop();
    onDeath(report);
  };

  const listen = (spawned: WorkerPort<To>) => {
    let heard = false;
    spawned.addEventListener("message", ({ data }) => {
      heard = true;
      if (spawned === worker) onMessage(data);
    });
    spawned.addEventListener("error", (event) => {
      if (spawned !== worker) return;
      const message = messageOf(event);
      // A script that cannot be loaded or read fails before its first word.
      die({
        reason: heard ? reasonOf({ message }) : "unsupported",
        detail: message,
      });
    });
    spawned.addEventListener("messageerror", () => {
      if (spawned === worker)
        die({ reason: "crashed", detail: "A message could not be read." });
    });
    return spawned;
  };

  return {
    post(message) {
      try {
        worker ??= listen(spawn());
      } catch (error) {
        die({ reason: "unsupported", detail: failureOf(error).message });
        return;
      }
      worker.postMessage(message);
    },
    postIfAlive: (message) => worker?.postMessage(message),
    drop,
  };
}

/** Only an ErrorEvent has a message; a script that could not be loaded raises a bare Event. */
function messageOf(event: object): string {
  return "message" in event ? String(event.message) : "";
}
