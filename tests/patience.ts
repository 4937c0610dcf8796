/**
 * @file How long tests wait, in milliseconds. No test asserts how fast anything is: these end only what hangs, on a busy
 * machine too.
 */
export const PATIENCE = {
  /** For a state of the page, or a message, that must come. */
  state: 120_000,
  test: 300_000,
  browserTest: 900_000,
} as const;
