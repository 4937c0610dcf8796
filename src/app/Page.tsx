/**
 * @file The page's frame: header, reading column, lab, transport.
 */
import type { MouseEvent } from "react";
import { useWords } from "../controls/useWords";
import { Header } from "../panels/header/Header";
import { Notices } from "../panels/notices/Notices";
import { Outcome } from "../panels/outcome/Outcome";
import { usePlayback } from "../panels/transport/playback/usePlayback";
import { Reading } from "./reading/Reading";
import { Transport } from "../panels/transport/Transport";
import { Story } from "../story/Story";
import { Stage } from "./Stage";
import styles from "./Page.module.css";
import { words } from "./words";

const LAB = "lab";
/** One element for every render. */
const STORY = <Story />;

/** Moves the focus only: a new fragment in the address would count as going back or forward. */
function skipToLab(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(LAB)?.focus();
}

export function Page() {
  usePlayback();
  const w = useWords(words);
  return (
    <div className={styles.page}>
      <a className={styles.skip} href={`#${LAB}`} onClick={skipToLab}>
        {w.skip}
      </a>
      <Header />
      <aside className={styles.reading}>
        <Reading story={STORY} />
      </aside>
      <main id={LAB} className={styles.lab} tabIndex={-1} aria-label={w.lab}>
        <h2 className={styles.hidden}>{w.lab}</h2>
        <div className={styles.screen}>
          <Stage />
          <Outcome />
        </div>
      </main>
      <div className={styles.transport}>
        <Transport />
      </div>
      <Notices />
    </div>
  );
}
