/**
 * @file Several controls under one label and a sentence on what they do.
 */
import { useId, type ReactNode } from "react";
import styles from "./Field.module.css";
import type { ControlWords } from "./Field";

interface FieldGroupProps {
  readonly words: ControlWords;
  readonly children: (hintId: string) => ReactNode;
}

export function FieldGroup({ words, children }: FieldGroupProps) {
  const labelId = useId();
  const hintId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className={styles.group}>
      <span id={labelId} className={styles.label}>
        {words.label}
      </span>
      {children(hintId)}
      <p id={hintId} className={styles.hint}>
        {words.hint}
      </p>
    </div>
  );
}
