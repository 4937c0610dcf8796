/**
 * @file The notices in a box: most addresses have none, so it is fetched when there is one.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { AddressNotice } from "../../lab/addressNotice";
import styles from "./NoticeList.module.css";
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

/** One notice in words: which field, what was given, what is allowed, what is used instead. */
function NoticeText({ notice }: { readonly notice: AddressNotice }) {
  const w = useWords(words);
  switch (notice.kind) {
    case "urlUnknown":
      return (
        <p className={styles.text}>
          <Quoted text={notice.field} />: {w.unknown}
        </p>
      );
    case "urlField":
      return (
        <div className={styles.text}>
          <p>
            <b>{w.fields[notice.field]}</b> (<Quoted text={notice.field} />
            ): {w.notAllowed}
          </p>
          <dl className={styles.values}>
            <NoticeValue name={w.given} text={notice.given} />
            <NoticeValue name={w.allowed} text={notice.allowed} />
            {notice.used !== null && (
              <NoticeValue name={w.used} text={notice.used} />
            )}
          </dl>
          {notice.used === null && <p>{w.ignored}</p>}
        </div>
      );
    default:
      return notice satisfies never;
  }
}

function NoticeValue({
  name,
  text,
}: {
  readonly name: string;
  readonly text: string;
}) {
  return (
    <div className={styles.value}>
      <dt>{name}</dt>
      <dd>
        <Quoted text={text} />
      </dd>
    </div>
  );
}

/** Whatever it holds, its direction of writing stays its own. Nothing at all is shown as “”. */
function Quoted({ text }: { readonly text: string }) {
  return (
    <bdi>
      <code className={styles.code}>{text === "" ? "“”" : text}</code>
    </bdi>
  );
}
