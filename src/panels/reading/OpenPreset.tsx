/**
 * @file A button that opens a preset; it says which one by its name.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { presetOf, type PresetId } from "../../lab/presets";
import { presetWords } from "../presets/words";
import styles from "./Introduction.module.css";
import { words } from "./introductionWords";

export function OpenPreset({ id }: { readonly id: PresetId }) {
  const language = useLab((state) => state.view.language);
  const open = useLab((state) => presetOf(state.experiment) === id);
  const { applyPreset } = useActions();
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={open}
      data-testid={`open-${id}`}
      onClick={() => applyPreset(id)}
    >
      {words[language].open(presetWords[language][id].name)}
    </button>
  );
}
