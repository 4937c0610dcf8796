/**
 * @file The notices in a box: most addresses have none, so it is fetched when there is one.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import styles from "./NoticeList.module.css";
import { NoticeText } from "./NoticeText";
import { words } from "./words";

export function NoticeList() {
  const w = useWords(words);
  const notices = useLab((state) => state.notices);
  const { dismissNotice } = useActions();
  const dismissAll = () => {
    for (const _ of notices) dismissNotice(0);
  };
  return (
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
  );
}
