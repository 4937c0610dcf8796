/**
 * @file One notice in words: which field, what was given, what is allowed, what is used instead.
 */
import { useWords } from "../../controls/useWords";
import type { AddressNotice } from "../../lab/addressNotice";
import styles from "./NoticeList.module.css";
import { words } from "./words";

export function NoticeText({ notice }: { readonly notice: AddressNotice }) {
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
            <Value name={w.given} text={notice.given} />
            <Value name={w.allowed} text={notice.allowed} />
            {notice.used !== null && <Value name={w.used} text={notice.used} />}
          </dl>
          {notice.used === null && <p>{w.ignored}</p>}
        </div>
      );
    default:
      return notice satisfies never;
  }
}

function Value({
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
