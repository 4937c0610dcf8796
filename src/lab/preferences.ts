/**
 * @file Language and theme: the reader's own, kept between visits. They are part of an address only once they have been chosen here
 * or have come with one.
 */
import { LANGUAGES, type Language } from "./language";
import { THEMES, type ReadersChoice, type Theme } from "./view";
import type { LabPorts } from "./ports";

export interface Preferences {
  /** What to begin with. */
  readonly choice: ReadersChoice;
  /** Remembers what the reader has chosen, for the next visit. */
  readonly choose: (choice: Partial<ReadersChoice>) => void;
  /** What an address has brought, for this visit only. */
  readonly follow: (choice: Partial<ReadersChoice>) => void;
  /** What of the two belongs in the address. */
  readonly shared: (choice: ReadersChoice) => Partial<ReadersChoice>;
}

const KEY = { language: "driftscope.language", theme: "driftscope.theme" };

export function createPreferences({
  preferences,
  languages,
}: Pick<LabPorts, "preferences" | "languages">): Preferences {
  const explicit = new Set<string>();
  const follow = (choice: Partial<ReadersChoice>) => {
    for (const key of Object.keys(choice)) explicit.add(key);
  };
  return {
    choice: {
      language:
        pick(LANGUAGES, preferences.read(KEY.language)) ??
        preferredLanguage(languages),
      theme: pick<Theme>(THEMES, preferences.read(KEY.theme)) ?? "system",
    },
    choose({ language, theme }) {
      follow({ ...(language && { language }), ...(theme && { theme }) });
      if (language) preferences.write(KEY.language, language);
      if (theme) preferences.write(KEY.theme, theme);
    },
    follow,
    shared: ({ language, theme }) => ({
      ...(explicit.has("language") && { language }),
      ...(explicit.has("theme") && { theme }),
    }),
  };
}

function pick<Value extends string>(
  allowed: readonly Value[],
  text: string | null,
): Value | undefined {
  return allowed.find((value) => value === text);
}

/** The first of the browser's languages that the page speaks. */
function preferredLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const language = pick(LANGUAGES, tag.toLowerCase().split("-")[0] ?? "");
    if (language) return language;
  }
  return "en";
}

export type ColorScheme = "light" | "dark";

/** What asks the system for its choice. */
export const DARK_QUERY = "(prefers-color-scheme: dark)";

/** Whether the page is light or dark. */
export function colorSchemeOf(
  theme: Theme,
  systemIsDark: boolean,
): ColorScheme {
  if (theme !== "system") return theme;
  return systemIsDark ? "dark" : "light";
}
