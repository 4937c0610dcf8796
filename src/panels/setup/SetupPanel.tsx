/**
 * @file Everything of the experiment that a reader may change.
 */
import { memo, useId } from "react";
import { useWords } from "../../controls/useWords";
import { useActions, useLab } from "../../lab/LabProvider";
import { PRESETS, presetOf, type PresetId } from "../../experiment/presets";
import { presetWords } from "../../views/presetWords";
import { InterventionList } from "./interventions/InterventionList";
import { RunSettingsFields } from "./RunSettingsFields";
import styles from "./SetupPanel.module.css";
import { SharedSettings } from "./SharedSettings";
import { words } from "./words";
import presetsStyles from "./Presets.module.css";

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

/** The presets, each with what to look for in it. */
function Presets() {
  const w = useWords(words);
  const present = useLab((state) => presetOf(state.experiment));
  return (
    <>
      {present === null && (
        <p className={presetsStyles.changed}>{w.presetChanged}</p>
      )}
      <ul className={presetsStyles.list} data-testid="setup-preset">
        {PRESETS.map(({ id }) => (
          <PresetItem key={id} id={id} present={id === present} />
        ))}
      </ul>
    </>
  );
}

interface PresetProps {
  readonly id: PresetId;
  readonly present: boolean;
}

function PresetItem({ id, present }: PresetProps) {
  const { name, lookFor } = useWords(presetWords)[id];
  const { applyPreset } = useActions();
  const lookForId = useId();
  return (
    <li className={presetsStyles.preset} data-present={present}>
      <button
        type="button"
        className={presetsStyles.button}
        aria-pressed={present}
        aria-describedby={lookForId}
        data-testid={`setup-preset-${id}`}
        onClick={() => applyPreset(id)}
      >
        {name}
      </button>
      <p id={lookForId} className={presetsStyles.lookFor}>
        {lookFor}
      </p>
    </li>
  );
}
