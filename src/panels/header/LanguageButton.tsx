/**
 * @file Switches to the page's next language.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { LANGUAGES, type Language } from "../../lab/language";
import styles from "./Header.module.css";
import { words } from "./words";

const NAMES: Readonly<Record<Language, string>> = { en: "EN", ko: "한국어" };

const nextAfter = (language: Language): Language =>
  LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? language;

export function LanguageButton() {
  const language = useLab((state) => state.view.language);
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
