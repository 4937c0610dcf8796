/**
 * @file Whether the page is light or dark, for canvases that must be drawn anew when that changes.
 */
import { useSyncExternalStore } from "react";
import { useLab } from "../../lab/LabProvider";

export type ColorScheme = "light" | "dark";

export function useColorScheme(): ColorScheme {
  const theme = useLab((state) => state.view.theme);
  const systemIsDark = useSyncExternalStore(subscribeToSystem, isSystemDark);
  if (theme !== "system") return theme;
  return systemIsDark ? "dark" : "light";
}

const query = () => matchMedia("(prefers-color-scheme: dark)");

const isSystemDark = (): boolean => query().matches;

function subscribeToSystem(onChange: () => void): () => void {
  const dark = query();
  dark.addEventListener("change", onChange);
  return () => dark.removeEventListener("change", onChange);
}
