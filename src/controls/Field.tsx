/**
 * @file A control under its label and a sentence on what it does.
 */
import { useId, type ReactNode } from "react";
import styles from "./Field.module.css";

/** A control's label, and a sentence on what it does and what to expect of it. */
export interface ControlWords {
  readonly label: string;
  readonly hint: string;
}

interface FieldProps {
  readonly words: ControlWords;
  readonly children: (id: string, hintId: string) => ReactNode;
}

export function Field({ words, children }: FieldProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {words.label}
      </label>
      {children(id, hintId)}
      <p id={hintId} className={styles.hint}>
        {words.hint}
      </p>
    </div>
  );
}
