/**
 * @file Everything of the experiment that a reader may change.
 */
import { memo } from "react";
import { useWords } from "../../controls/useWords";
import { InterventionList } from "./interventions/InterventionList";
import { Presets } from "./Presets";
import { RunSettingsFields } from "./RunSettingsFields";
import styles from "./SetupPanel.module.css";
import { SharedSettings } from "./SharedSettings";
import { words } from "./words";

export const SetupPanel = memo(function SetupPanel() {
  const w = useWords(words);
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{w.title}</h2>
      <p className={styles.text}>{w.intro}</p>
      <InterventionList />
      <section className={styles.section}>
        <h3 className={styles.heading}>{w.presets}</h3>
        <Presets />
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>{w.sharedTitle}</h3>
        <p className={styles.text}>{w.sharedIntro}</p>
        <SharedSettings />
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>{w.runsTitle}</h3>
        <p className={styles.text}>{w.runsIntro}</p>
        <RunSettingsFields />
      </section>
    </div>
  );
});
