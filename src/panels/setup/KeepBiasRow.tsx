/**
 * @file Whether a layer under BatchNorm keeps its bias.
 */
import { LinkedRow } from "./LinkedRow";
import { keepBiasField } from "./runFields";
import styles from "./RunRows.module.css";

export function KeepBiasRow() {
  return (
    <LinkedRow
      field={keepBiasField}
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
