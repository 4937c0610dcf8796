/**
 * @file The field in which a step is typed: Enter goes there, Escape leaves, a bad number is explained.
 */
import { useId, useState, type KeyboardEvent } from "react";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { formatStep } from "../../controls/numberFormat";
import { parseStep } from "./stepEntry";
import styles from "./StepNumber.module.css";
import { useTransport } from "../../views/useTransport";
import { words } from "./words";

export function StepField({ onClose }: { readonly onClose: () => void }) {
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

/** The reader has just asked for the field. Stable, so that React calls it once. */
function focusAndSelect(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}
