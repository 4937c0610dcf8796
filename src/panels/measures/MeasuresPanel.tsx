/**
 * @file Chooses the measure of the third chart, and says what each one means and cannot show.
 */
import { memo, useId } from "react";
import { useActions, useLab } from "../../lab/LabProvider";
import { MEASURES, type Measure } from "../../lab/labState";
import styles from "./MeasuresPanel.module.css";
import { words } from "./words";

export const MeasuresPanel = memo(function MeasuresPanel() {
  const w = words[useLab((state) => state.view.language)];
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{w.title}</h2>
      <p className={styles.intro}>{w.intro}</p>
      <CompareButton />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{w.group}</legend>
        {MEASURES.map((measure) => (
          <MeasureOption key={measure} measure={measure} />
        ))}
      </fieldset>
    </div>
  );
});

function CompareButton() {
  const w = words[useLab((state) => state.view.language)];
  const { setView } = useActions();
  return (
    <button
      type="button"
      className={styles.compare}
      data-testid="open-compare"
      onClick={() => setView({ tab: "compare" })}
    >
      {w.compare}
    </button>
  );
}

function MeasureOption({ measure }: { readonly measure: Measure }) {
  const w = words[useLab((state) => state.view.language)];
  const checked = useLab((state) => state.view.measure === measure);
  const { setView } = useActions();
  const id = useId();
  const { name, unit, meaning, caution } = w.measures[measure];
  return (
    <div className={styles.option} data-checked={checked}>
      <label className={styles.label}>
        <input
          type="radio"
          name="measure"
          value={measure}
          checked={checked}
          aria-describedby={id}
          data-testid={`measure-${measure}`}
          onChange={() => setView({ measure })}
        />
        <span className={styles.name}>{name}</span>
        <span className={styles.unit}>{unit}</span>
      </label>
      <div id={id} className={styles.text}>
        <p>{meaning}</p>
        <p className={styles.caution}>
          <b>{w.cannotShow}:</b> {caution}
        </p>
      </div>
    </div>
  );
}
