/**
 * @file The list of keys, behind a "?".
 */
import { memo, useId } from "react";
import { useWords } from "../../controls/useWords";
import styles from "./KeyHelp.module.css";
import { words } from "./words";

export const KeyHelp = memo(function KeyHelp() {
  const w = useWords(words);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-label={w.keys}
        title={w.keys}
      >
        ?
      </button>
      <div id={id} popover="auto" className={styles.list}>
        <h4 className={styles.title}>{w.keys}</h4>
        <dl className={styles.keys}>
          {w.keyList.map(([keys, effect]) => (
            <div key={keys} className={styles.entry}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{effect}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
});
