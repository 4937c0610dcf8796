/**
 * @file Whether the page is light or dark, for canvases that must be drawn anew when that changes.
 */
import { useSyncExternalStore } from "react";
import {
  colorSchemeOf,
  DARK_QUERY,
  type ColorScheme,
} from "../../lab/preferences";
import { useLab } from "../../lab/LabProvider";

export function useColorScheme(): ColorScheme {
  const theme = useLab((state) => state.view.theme);
  const systemIsDark = useSyncExternalStore(subscribeToSystem, isSystemDark);
  return colorSchemeOf(theme, systemIsDark);
}

const isSystemDark = (): boolean => matchMedia(DARK_QUERY).matches;

function subscribeToSystem(onChange: () => void): () => void {
  const dark = matchMedia(DARK_QUERY);
  dark.addEventListener("change", onChange);
  return () => dark.removeEventListener("change", onChange);
}
