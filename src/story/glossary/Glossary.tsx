/**
 * @file All words of the page, each explained where it stands.
 */
import styles from "./Glossary.module.css";
import { Term } from "./Term";
import { TERM_NAMES } from "./termNames";

export function Glossary() {
  return (
    <ul className={styles.words}>
      {TERM_NAMES.map((name) => (
        <li key={name}>
          <Term word={name} />
        </li>
      ))}
    </ul>
  );
}
