/**
 * @file All words of the page, each explained where it stands.
 */
import styles from "./Glossary.module.css";
import { Term } from "./Term";
import { TERMS, type TermName } from "./terms";

const NAMES = Object.keys(TERMS) as TermName[];

export function Glossary() {
  return (
    <ul className={styles.words}>
      {NAMES.map((name) => (
        <li key={name}>
          <Term word={name} />
        </li>
      ))}
    </ul>
  );
}
