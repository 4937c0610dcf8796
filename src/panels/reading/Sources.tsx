/**
 * @file The papers that the introduction speaks of. Nothing is fetched from there unless the reader follows a link.
 */
import { useLab } from "../../lab/LabProvider";
import styles from "./Introduction.module.css";
import { words } from "./introductionWords";

const SOURCES = [
  {
    text: "S. Ioffe, C. Szegedy: Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift. ICML 2015",
    address: "https://arxiv.org/abs/1502.03167",
  },
  {
    text: "S. Santurkar, D. Tsipras, A. Ilyas, A. Mądry: How Does Batch Normalization Help Optimization? NeurIPS 2018",
    address: "https://arxiv.org/abs/1805.11604",
  },
] as const;

export function Sources() {
  const w = words[useLab((state) => state.view.language)];
  return (
    <section className={styles.sources}>
      <h3>{w.sources}</h3>
      <ul lang="en">
        {SOURCES.map(({ text, address }) => (
          <li key={address}>
            <a href={address}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
