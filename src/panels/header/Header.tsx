/**
 * @file The page's head: what it is, and what concerns the page as a whole.
 */
import { memo } from "react";
import { useLanguage, useWords } from "../../controls/useWords";
import { useLab, useActions } from "../../lab/LabProvider";
import { PRESETS, presetOf, type PresetId } from "../../experiment/presets";
import { presetWords } from "../../views/presetWords";
import { LANGUAGES, type Language } from "../../lab/language";
import { THEMES, type Theme } from "../../lab/view";
import styles from "./Header.module.css";
import { pairing } from "./pairing";
import { ShareButton } from "./ShareButton";
import { UndoButtons } from "./UndoButtons";
import { words } from "./words";

export const Header = memo(function Header() {
  const w = useWords(words);
  const pair = useLab((state) => pairing(state.experiment));
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.title}>{w.title}</h1>
        <p className={styles.subtitle}>{w.subtitle[pair]}</p>
      </div>
      <div className={styles.controls} role="group" aria-label={w.controls}>
        <UndoButtons />
        <PresetSelect />
        <ShareButton />
        <LanguageButton />
        <ThemeButton />
      </div>
    </header>
  );
});

const CUSTOM = "custom";

/** Chooses the experiment to begin with. */
function PresetSelect() {
  const language = useLanguage();
  const preset = useLab((state) => presetOf(state.experiment));
  const { applyPreset } = useActions();
  const w = words[language];
  return (
    <label className={styles.preset} title={w.presetHelp}>
      <span className={styles.presetLabel}>{w.preset}</span>
      <select
        className={styles.select}
        data-testid="preset"
        value={preset ?? CUSTOM}
        onChange={(event) => applyPreset(event.target.value as PresetId)}
      >
        {preset === null && (
          <option value={CUSTOM} disabled>
            {w.custom}
          </option>
        )}
        {PRESETS.map(({ id }) => (
          <option key={id} value={id}>
            {presetWords[language][id].name}
          </option>
        ))}
      </select>
    </label>
  );
}

const NAMES: Readonly<Record<Language, string>> = { en: "EN", ko: "한국어" };

const nextAfter = (language: Language): Language =>
  LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? language;

/** Switches to the page's next language. */
function LanguageButton() {
  const language = useLanguage();
  const { setView } = useActions();
  const other = nextAfter(language);
  const { thisLanguage } = words[other];
  return (
    <button
      type="button"
      className={styles.button}
      data-testid="language"
      data-language={language}
      title={thisLanguage}
      onClick={() => setView({ language: other })}
    >
      {LANGUAGES.map((one, index) => (
        <span key={one}>
          {index > 0 && <span className={styles.dot}> · </span>}
          <span
            lang={one}
            className={styles.language}
            data-on={one === language}
          >
            {NAMES[one]}
          </span>
        </span>
      ))}
      <span className={styles.hidden} lang={other}>
        {` (${thisLanguage})`}
      </span>
    </button>
  );
}

/** On a 16 × 16 grid: half a disc, the sun, the moon. */
const SIGNS: Readonly<Record<Theme, string>> = {
  system: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 3v10A5 5 0 0 0 8 3z",
  light:
    "M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7zM7.4 0h1.2v3H7.4zM7.4 13h1.2v3H7.4zM0 7.4h3v1.2H0zM13 7.4h3v1.2h-3zM2 2.9l.9-.9l2 2l-.9.9zM11.1 12l.9-.9l2 2l-.9.9zM13.1 2l.9.9l-2 2l-.9-.9zM4 11.1l.9.9l-2 2l-.9-.9z",
  dark: "M6 1.6A6.5 6.5 0 1 0 14.4 10A5.6 5.6 0 0 1 6 1.6z",
};

/** Goes round the three themes. */
function ThemeButton() {
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
