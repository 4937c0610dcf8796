/**
 * @file The lab's ports in a browser.
 */
import { spawnWorker } from "../worker/spawn";
import type { AddressPort, LabPorts, PreferencesPort } from "./ports";

/** Milliseconds: longer than any step that an experiment may have takes on a slow machine. */
const WORKER_PATIENCE = 120_000;

export function browserPorts(): LabPorts {
  return {
    spawnWorker,
    workerPatience: WORKER_PATIENCE,
    whenPainted,
    isHidden: () => document.hidden,
    onShown: (callback) =>
      document.addEventListener("visibilitychange", () => {
        if (!document.hidden) callback();
      }),
    memory: deviceMemory() / MEMORY_SHARE,
    cores: navigator.hardwareConcurrency || 1,
    address,
    preferences,
    languages: navigator.languages,
    reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
    now: () => performance.now(),
    onNextFrame: (callback) => requestAnimationFrame(callback),
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** The device's other programs have the rest. */
const MEMORY_SHARE = 4;
/** Gigabytes, where the browser does not say. */
const USUAL_MEMORY = 8;

/** In bytes; browsers that tell it round it, and say 8 GB where there is more. */
function deviceMemory(): number {
  const { deviceMemory: told } = navigator as { deviceMemory?: number };
  return (told ?? USUAL_MEMORY) * 2 ** 30;
}

/** Milliseconds: a page that nobody looks at may never be painted. */
const PAINT_PATIENCE = 1500;

function whenPainted(callback: () => void): void {
  let isOver = false;
  const end = () => {
    if (!isOver) callback();
    isOver = true;
  };
  if (document.hidden) return end();
  setTimeout(end, PAINT_PATIENCE);
  const isKnown = PerformanceObserver.supportedEntryTypes?.includes("paint");
  if (!isKnown) return void requestAnimationFrame(() => setTimeout(end));
  new PerformanceObserver((entries, observer) => {
    if (entries.getEntriesByName("first-contentful-paint").length === 0) return;
    observer.disconnect();
    end();
  }).observe({ type: "paint", buffered: true });
}

const address: AddressPort = {
  search: () => location.search,
  push: (search) => writeEntry("pushState", search),
  replace: (search) => writeEntry("replaceState", search),
  onPop(listener) {
    addEventListener("popstate", listener);
    return () => removeEventListener("popstate", listener);
  },
  onLeave(listener) {
    // A phone may end a hidden page without another word.
    const events = ["pagehide", "visibilitychange"] as const;
    for (const event of events) addEventListener(event, listener);
    return () => {
      for (const event of events) removeEventListener(event, listener);
    };
  },
};

/** Browsers refuse when there are too many changes in a short time; the next change brings the address up to date. */
function writeEntry(
  method: "pushState" | "replaceState",
  search: string,
): void {
  try {
    history[method](null, "", `${search}${location.hash}`);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

const preferences: PreferencesPort = {
  read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is forbidden
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // forbidden or full: the choice holds for this visit only
    }
  },
};
