/**
 * @file Chooses the measure of the third chart; of the chosen one, what it means, what it cannot show, and its profile.
 */
import { useId } from "react";
import { useLanguage, useWords } from "../../controls/useWords";
import { useActions, useLab } from "../../lab/LabProvider";
import { MEASURE_GROUPS } from "../../recording/measures/measureObject";
import {
  MEASURE_OBJECTS,
  measuresOf,
  type Measure,
} from "../../recording/measures/measures";
import { RulerChoice } from "../../views/rulers/RulerChoice";
import { rulerTexts } from "../../views/rulers/rulerTexts";
import { measureNames } from "../../views/measureNames";
import { DepthProfile } from "./DepthProfile";
import { measureTexts } from "./measureTexts";
import styles from "./MeasuresPanel.module.css";
import { words } from "./words";

export function MeasureChoice() {
  const w = useWords(words);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{w.group}</legend>
      {MEASURE_GROUPS.map((group) => (
        <div key={group} className={styles.options}>
          <h3 className={styles.heading}>{w.groups[group]}</h3>
          {measuresOf(group).map((measure) => (
            <MeasureOption key={measure} measure={measure} />
          ))}
        </div>
      ))}
    </fieldset>
  );
}

function MeasureOption({ measure }: { readonly measure: Measure }) {
  const language = useLanguage();
  const checked = useLab((state) => state.view.measure === measure);
  const { setView } = useActions();
  const id = useId();
  const w = words[language];
  const ruler = useLab((state) => state.view.ruler);
  const { unit, meaning, caution, source } = measureTexts[language][measure];
  const { movement } = MEASURE_OBJECTS[measure];
  return (
    <div className={styles.option} data-checked={checked}>
      <label className={styles.label}>
        <input
          type="radio"
          name="measure"
          value={measure}
          checked={checked}
          aria-describedby={checked ? id : undefined}
          data-testid={`measure-${measure}`}
          onChange={() => setView({ measure })}
        />
        <span className={styles.name}>{measureNames[language][measure]}</span>
        {checked && (
          <span className={styles.unit}>
            {movement && `${rulerTexts[language].rulers[ruler].name}; `}
            {unit}
          </span>
        )}
      </label>
      {checked && (
        <div id={id} className={styles.text}>
          <p>{meaning}</p>
          {movement && <RulerChoice />}
          <p className={styles.caution}>
            <b>{w.cannotShow}:</b> {caution}
          </p>
          <p className={styles.caution}>
            <b>{w.source}:</b> {source}
          </p>
          <DepthProfile measure={measure} />
        </div>
      )}
    </div>
  );
}
