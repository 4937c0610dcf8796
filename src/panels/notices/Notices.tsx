/**
 * @file What the reader should know about the address that was opened. Lies over the page, so that the lab stays where it is.
 */
import { memo } from "react";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { NoticeText } from "./NoticeText";
import styles from "./Notices.module.css";
import { words } from "./words";

export const Notices = memo(function Notices() {
  const w = useWords(words);
  const notices = useLab((state) => state.notices);
  const { dismissNotice } = useActions();
  const dismissAll = () => {
    for (const _ of notices) dismissNotice(0);
  };
  return (
    <div role="status" className={styles.place}>
      {notices.length > 0 && (
        <section className={styles.box} aria-label={w.title}>
          <div className={styles.head}>
            <h2 className={styles.title}>{w.title}</h2>
            {notices.length > 1 && (
              <button
                type="button"
                className={styles.all}
                data-testid="dismiss-all"
                onClick={dismissAll}
              >
                {w.dismissAll}
              </button>
            )}
          </div>
          <ul className={styles.list}>
            {notices.map((notice, index) => (
              <li key={notice.field} className={styles.item}>
                <NoticeText notice={notice} />
                <button
                  type="button"
                  className={styles.dismiss}
                  aria-label={w.dismiss(notice.field)}
                  data-testid={`dismiss-${index}`}
                  onClick={() => dismissNotice(index)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
});
