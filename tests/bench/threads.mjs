/**
 * @file The processor time of a browser's threads, as Linux tells it.
 */
import { readdirSync, readFileSync } from "node:fs";

const NANOSECONDS = 1e6;

/** Milliseconds that each kind of thread of all page processes has run since they began; null where the system does not tell. */
export function threadTimes() {
  try {
    const times = { main: 0, compositor: 0, workers: 0 };
    for (const process of pageProcesses())
      for (const thread of readdirSync(`/proc/${process}/task`)) {
        const kind = kindOf(process, thread);
        if (kind !== null) times[kind] += timeOf(process, thread);
      }
    return times;
  } catch {
    return null;
  }
}

const read = (...path) => readFileSync(`/proc/${path.join("/")}`, "utf8");

const pageProcesses = () =>
  readdirSync("/proc").filter(
    (entry) => /^\d+$/.test(entry) && isPageProcess(entry),
  );

/** A process may end while it is looked at. */
function isPageProcess(process) {
  try {
    return read(process, "cmdline").includes("--type=renderer");
  } catch {
    return false;
  }
}

function kindOf(process, thread) {
  if (thread === process) return "main";
  const name = read(process, "task", thread, "comm");
  if (name.startsWith("Compositor")) return "compositor";
  return name.startsWith("DedicatedWorker") ? "workers" : null;
}

const timeOf = (process, thread) =>
  Number(read(process, "task", thread, "schedstat").split(" ")[0]) /
  NANOSECONDS;

/** `after` less `before`, kind by kind. */
export const timesBetween = (before, after) =>
  Object.fromEntries(
    Object.keys(after).map((kind) => [kind, after[kind] - before[kind]]),
  );
