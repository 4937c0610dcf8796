/**
 * @file The page's head: what it is, and what concerns the page as a whole.
 */
import { memo } from "react";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import styles from "./Header.module.css";
import { LanguageButton } from "./LanguageButton";
import { pairing } from "./pairing";
import { PresetSelect } from "./PresetSelect";
import { ShareButton } from "./ShareButton";
import { ThemeButton } from "./ThemeButton";
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
