/**
 * @file Whether the page is light or dark.
 */
import type { Theme } from "./view";

export type ColorScheme = "light" | "dark";

/** What asks the system for its choice. */
export const DARK_QUERY = "(prefers-color-scheme: dark)";

export function colorSchemeOf(
  theme: Theme,
  systemIsDark: boolean,
): ColorScheme {
  if (theme !== "system") return theme;
  return systemIsDark ? "dark" : "light";
}
