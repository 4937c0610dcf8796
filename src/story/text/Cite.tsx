/**
 * @file A paper, as it is named in a sentence, and the list of all.
 */
import { useLab } from "../../lab/LabProvider";
import type { PaperName } from "./paperNames";
import { PAPERS } from "./papers";
import styles from "./Text.module.css";

export function Cite({ paper }: { readonly paper: PaperName }) {
  const language = useLab((state) => state.view.language);
  const { short, address } = PAPERS[paper];
  return (
    <a className={styles.cite} href={address}>
      {short[language]}
    </a>
  );
}

export function Sources() {
  return (
    <ul lang="en" className={styles.sources}>
      {Object.values(PAPERS).map(({ full, address }) => (
        <li key={address}>
          <a href={address}>{full}</a>
        </li>
      ))}
    </ul>
  );
}
