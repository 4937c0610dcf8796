/**
 * @file Waits for what a worker's answers bring.
 */
import { vi } from "vitest";
import { PATIENCE } from "../patience";

/** Resolves to the first value that is not false, null or undefined. */
export const until = <Value>(find: () => Value) =>
  vi.waitUntil(find, { timeout: PATIENCE.state, interval: 1 });
