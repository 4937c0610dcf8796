/**
 * @file The cursor's step; a click turns it into a field in which a step can be typed.
 */
import { useState } from "react";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { ChangingText } from "../../views/drawing/ChangingText";
import { formatStep } from "../../controls/numberFormat";
import styles from "./StepNumber.module.css";
import { StepField } from "./StepField";
import { words } from "./words";

export function StepNumber() {
  const w = useWords(words);
  const steps = useLab((state) => state.experiment.steps);
  const [editing, setEditing] = useState(false);
  const { pause } = useActions();
  const edit = () => {
    pause();
    setEditing(true);
  };
  return (
    <div className={styles.step}>
      {editing ? (
        <>
          <StepField onClose={() => setEditing(false)} />
          <span className={styles.hidden}>
            <CursorStep />
          </span>
        </>
      ) : (
        <button
          type="button"
          className={styles.button}
          title={w.editStep}
          onClick={edit}
        >
          <span>{w.step}</span> <CursorStep />
        </button>
      )}
      <span className={styles.steps}>{w.of(formatStep(steps))}</span>
    </div>
  );
}

/** Its text is the cursor's step and nothing else, also while another step is being typed. */
function CursorStep() {
  const cursor = useLab((state) => state.cursor);
  const digits = useLab(({ experiment }) => String(experiment.steps).length);
  return (
    <ChangingText
      text={String(cursor)}
      width={digits}
      align="start"
      testId="step"
    />
  );
}
