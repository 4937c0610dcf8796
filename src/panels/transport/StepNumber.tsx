/**
 * @file The cursor's step; a click turns it into a field in which a step can be typed.
 */
import { useState, useId, type KeyboardEvent } from "react";
import type { LabState } from "../../lab/labState";
import { useActions, useLab } from "../../lab/LabProvider";
import { focusAndSelect } from "../../controls/focusAndSelect";
import { useWords } from "../../controls/useWords";
import { LiveText } from "../../views/drawing/ChangingText";
import { formatStep } from "../../controls/numberFormat";
import { useTransport } from "../../views/useTransport";
import styles from "./StepNumber.module.css";
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
  const digits = useLab(({ experiment }) => String(experiment.steps).length);
  return (
    <LiveText read={cursorText} width={digits} align="start" testId="step" />
  );
}

const cursorText = ({ cursor }: LabState) => String(cursor);

/** The field in which a step is typed: Enter goes there, Escape leaves, a bad number is explained. */
function StepField({ onClose }: { readonly onClose: () => void }) {
  const w = useWords(words);
  const last = useLab(({ runs }) =>
    Math.max(runs.A.recordedSteps, runs.B.recordedSteps),
  );
  const start = useLab((state) => state.cursor);
  const [text, setText] = useState(() => String(start));
  const [refused, setRefused] = useState<string | null>(null);
  const { goTo } = useTransport();
  const problemId = useId();

  const submit = () => {
    const step = parseStep(text, last);
    if (step === null) return setRefused(text);
    goTo(step);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") submit();
    if (event.key === "Escape") onClose();
  };
  return (
    <>
      <input
        className={styles.field}
        data-testid="step-field"
        inputMode="numeric"
        autoComplete="off"
        aria-label={w.stepField}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : problemId}
        value={text}
        ref={focusAndSelect}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setRefused(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => (parseStep(text, last) === null ? onClose() : submit())}
      />
      {refused !== null && (
        <span id={problemId} role="alert" className={styles.problem}>
          {w.stepProblem(refused, formatStep(last))}
        </span>
      )}
    </>
  );
}

/** A step from 0 to `last`, or `null`. Thousands may be separated by commas or spaces. */
export function parseStep(text: string, last: number): number | null {
  const digits = text.trim().replaceAll(/[,\s]/gu, "");
  if (!/^\d{1,9}$/u.test(digits)) return null;
  const step = Number(digits);
  return step <= last ? step : null;
}
