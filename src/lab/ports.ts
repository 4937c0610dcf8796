/**
 * @file Everything outside of the lab that it needs, so that a test can stand in for the browser. Types only.
 */
import type { CrewWorker } from "../worker/crew";

/** The page's address and its history. */
export interface AddressPort {
  /** "" or "?…". */
  readonly search: () => string;
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
  /** Returns what stops it, as `onLeave` does. */
  readonly onPop: (listener: () => void) => () => void;
  /** The page is about to be left or hidden. */
  readonly onLeave: (listener: () => void) => () => void;
}

/** What the reader chose in earlier visits; both do nothing where the browser forbids storage. */
export interface PreferencesPort {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string) => void;
}

export interface LabPorts {
  /** May throw where workers are not supported. */
  readonly spawnWorker: () => CrewWorker;
  /** Milliseconds that a worker may be silent; see CrewPorts. */
  readonly workerPatience: number;
  /** Calls back once the page has been painted for the first time: workers take the processor from it. */
  readonly whenPainted: (callback: () => void) => void;
  /** Whether nobody sees the page, as in a tab in the background; `onShown` calls back whenever it is seen again. */
  readonly isHidden: () => boolean;
  readonly onShown: (callback: () => void) => void;
  /** Bytes that the page and its workers may take of the device's memory. */
  readonly memory: number;
  /** Processors that the machine has. */
  readonly cores: number;
  readonly address: AddressPort;
  readonly preferences: PreferencesPort;
  /** The browser's languages, the preferred one first. */
  readonly languages: readonly string[];
  readonly reducedMotion: boolean;
  /** Milliseconds. */
  readonly now: () => number;
  readonly onNextFrame: (callback: () => void) => void;
  /** Returns what cancels it. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}
