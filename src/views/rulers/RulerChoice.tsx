/**
 * @file Chooses what drift is measured by, on the whole page, and says what that is.
 */
import { useId } from "react";
import { useWords } from "../../controls/useWords";
import { useActions, useLab } from "../../lab/LabProvider";
import { RULERS, type Ruler } from "../../measure/rulers";
import styles from "./RulerChoice.module.css";
import { rulerTexts } from "./rulerTexts";

export function RulerChoice() {
  const w = useWords(rulerTexts);
  const group = useId();
  return (
    <fieldset className={styles.rulers}>
      <legend className={styles.title}>{w.title}</legend>
      {RULERS.map((ruler) => (
        <RulerOption key={ruler} ruler={ruler} group={group} />
      ))}
      <p className={styles.meaning}>{w.note}</p>
    </fieldset>
  );
}

interface RulerOptionProps {
  readonly ruler: Ruler;
  /** The radio buttons' common name. */
  readonly group: string;
}

function RulerOption({ ruler, group }: RulerOptionProps) {
  const { name, meaning } = useWords(rulerTexts).rulers[ruler];
  const checked = useLab((state) => state.view.ruler === ruler);
  const { setView } = useActions();
  const id = useId();
  return (
    <>
      <label className={styles.option}>
        <input
          type="radio"
          name={group}
          checked={checked}
          aria-describedby={id}
          data-testid={`ruler-${ruler}`}
          onChange={() => setView({ ruler })}
        />
        {name}
      </label>
      <p id={id} className={styles.meaning} hidden={!checked}>
        {meaning}
      </p>
    </>
  );
}
