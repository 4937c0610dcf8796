/**
 * @file Goes round the three themes.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { THEMES, type Theme } from "../../lab/view";
import styles from "./Header.module.css";
import { words } from "./words";

/** On a 16 × 16 grid: half a disc, the sun, the moon. */
const SIGNS: Readonly<Record<Theme, string>> = {
  system: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 3v10A5 5 0 0 0 8 3z",
  light:
    "M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7zM7.4 0h1.2v3H7.4zM7.4 13h1.2v3H7.4zM0 7.4h3v1.2H0zM13 7.4h3v1.2h-3zM2 2.9l.9-.9l2 2l-.9.9zM11.1 12l.9-.9l2 2l-.9.9zM13.1 2l.9.9l-2 2l-.9-.9zM4 11.1l.9.9l-2 2l-.9-.9z",
  dark: "M6 1.6A6.5 6.5 0 1 0 14.4 10A5.6 5.6 0 0 1 6 1.6z",
};

export function ThemeButton() {
  const w = useWords(words);
  const theme = useLab((state) => state.view.theme);
  const { setView } = useActions();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  return (
    <button
      type="button"
      className={styles.button}
      data-testid="theme"
      data-value={theme}
      aria-label={w.theme(theme, next)}
      title={w.theme(theme, next)}
      onClick={() => setView({ theme: next })}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={SIGNS[theme]} fill="currentColor" fillRule="evenodd" />
      </svg>
    </button>
  );
}
