/**
 * @file What to look for in the preset that the lab shows.
 */
import { useLab } from "../../lab/LabProvider";
import { presetOf } from "../../experiment/presets";
import { presetWords } from "../../views/presetWords";
import { words } from "../words";
import styles from "./Text.module.css";

export function LookFor() {
  const language = useLab((state) => state.view.language);
  const preset = useLab((state) => presetOf(state.experiment));
  const w = words[language];
  return (
    <section className={styles.lookFor} data-testid="look-for">
      <h3>{w.lookFor}</h3>
      <p>{preset ? presetWords[language][preset].lookFor : w.ownExperiment}</p>
    </section>
  );
}
