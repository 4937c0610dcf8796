/**
 * @file Chooses the experiment to begin with.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { PRESETS, presetOf, type PresetId } from "../../experiment/presets";
import { presetWords } from "../../views/presetWords";
import styles from "./Header.module.css";
import { words } from "./words";

const CUSTOM = "custom";

export function PresetSelect() {
  const language = useLab((state) => state.view.language);
  const preset = useLab((state) => presetOf(state.experiment));
  const { applyPreset } = useActions();
  const w = words[language];
  return (
    <label className={styles.preset} title={w.presetHelp}>
      <span className={styles.presetLabel}>{w.preset}</span>
      <select
        className={styles.select}
        data-testid="preset"
        value={preset ?? CUSTOM}
        onChange={(event) => applyPreset(event.target.value as PresetId)}
      >
        {preset === null && (
          <option value={CUSTOM} disabled>
            {w.custom}
          </option>
        )}
        {PRESETS.map(({ id }) => (
          <option key={id} value={id}>
            {presetWords[language][id].name}
          </option>
        ))}
      </select>
    </label>
  );
}
