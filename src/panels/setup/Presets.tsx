/**
 * @file The presets, each with what to look for in it.
 */
import { useId } from "react";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { PRESETS, presetOf, type PresetId } from "../../experiment/presets";
import { presetWords } from "../../views/presetWords";
import styles from "./Presets.module.css";
import { words } from "./words";

export function Presets() {
  const w = useWords(words);
  const present = useLab((state) => presetOf(state.experiment));
  return (
    <>
      {present === null && <p className={styles.changed}>{w.presetChanged}</p>}
      <ul className={styles.list} data-testid="setup-preset">
        {PRESETS.map(({ id }) => (
          <Preset key={id} id={id} present={id === present} />
        ))}
      </ul>
    </>
  );
}

interface PresetProps {
  readonly id: PresetId;
  readonly present: boolean;
}

function Preset({ id, present }: PresetProps) {
  const { name, lookFor } = useWords(presetWords)[id];
  const { applyPreset } = useActions();
  const lookForId = useId();
  return (
    <li className={styles.preset} data-present={present}>
      <button
        type="button"
        className={styles.button}
        aria-pressed={present}
        aria-describedby={lookForId}
        data-testid={`setup-preset-${id}`}
        onClick={() => applyPreset(id)}
      >
        {name}
      </button>
      <p id={lookForId} className={styles.lookFor}>
        {lookFor}
      </p>
    </li>
  );
}
