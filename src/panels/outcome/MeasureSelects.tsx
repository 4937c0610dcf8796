/**
 * @file Which measure of which layer the third chart shows.
 */
import { useLanguage, useWords } from "../../controls/useWords";
import { useActions, useLab } from "../../lab/LabProvider";
import { MEASURES } from "../../recording/measures/measures";
import styles from "./Outcome.module.css";
import { nameMeasure } from "../../views/measureNames";
import { words } from "./words";

export function MeasureSelects() {
  const w = useWords(words);
  const language = useLanguage();
  const ruler = useLab((state) => state.view.ruler);
  const chosen = useLab((state) => state.view.measure);
  const layer = useLab((state) => state.view.measureLayer);
  const layers = useLab((state) => state.experiment.widths.length);
  const { setView } = useActions();
  return (
    <div className={styles.selects}>
      <select
        className={styles.select}
        data-testid="measure"
        aria-label={w.measure}
        title={w.measureHelp}
        value={chosen}
        onChange={({ currentTarget: { selectedIndex } }) =>
          setView({ measure: MEASURES[selectedIndex] ?? chosen })
        }
      >
        {MEASURES.map((measure) => (
          <option key={measure} value={measure}>
            {nameMeasure(measure, ruler, language)}
          </option>
        ))}
      </select>
      <select
        className={styles.select}
        data-testid="measure-layer"
        aria-label={w.layer}
        title={w.layer}
        value={layer}
        onChange={(event) =>
          setView({ measureLayer: Number(event.currentTarget.value) })
        }
      >
        {Array.from({ length: layers }, (_, index) => (
          <option key={index} value={index + 1}>
            {w.layerOption(index + 1)}
          </option>
        ))}
      </select>
    </div>
  );
}
