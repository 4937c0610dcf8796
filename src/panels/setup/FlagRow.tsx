/**
 * @file A setting that is on or off.
 */
import type { ReactNode } from "react";
import { LinkedRow } from "./LinkedRow";
import type { RunField } from "./runFields";
import styles from "./RunRows.module.css";

interface FlagRowProps {
  readonly field: RunField<boolean>;
  /** More about the same setting, under both controls. */
  readonly children?: (hintId: string) => ReactNode;
}

export function FlagRow({ field, children }: FlagRowProps) {
  return (
    <LinkedRow
      field={field}
      below={(_, hintId) => children?.(hintId)}
      control={({ value, set, name, testId, hintId }) => (
        <input
          type="checkbox"
          className={styles.checkbox}
          data-testid={testId}
          aria-label={name}
          aria-describedby={hintId}
          checked={value}
          onChange={(event) => set(event.currentTarget.checked)}
        />
      )}
    />
  );
}
