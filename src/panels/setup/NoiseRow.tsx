/**
 * @file The noise behind a run's normalization, and its ranges.
 */
import type { NoiseSpec } from "../../engine/networkSpec";
import { useWords } from "../../controls/useWords";
import { LIMITS } from "../../experiment/limits";
import { NOISE_RANGES, PUBLISHED_NOISE } from "../../experiment/noiseKind";
import { LinkedRow, type RunControl } from "./LinkedRow";
import { NumberInput } from "../../controls/NumberInput";
import styles from "./RunRows.module.css";
import { words } from "./words";

export function NoiseRow() {
  return (
    <LinkedRow
      name="noise"
      control={(control) => <NoiseControl {...control} />}
    />
  );
}

function NoiseControl({
  run,
  value,
  set,
  name,
  testId,
  hintId,
}: RunControl<NoiseSpec | null>) {
  const w = useWords(words);
  return (
    <div className={styles.stack}>
      <input
        type="checkbox"
        className={styles.checkbox}
        data-testid={testId}
        aria-label={name}
        aria-describedby={hintId}
        checked={value !== null}
        onChange={({ currentTarget }) =>
          set(currentTarget.checked ? PUBLISHED_NOISE : null)
        }
      />
      {value !== null &&
        NOISE_RANGES.map((range) => (
          <div key={range} className={styles.range}>
            <span aria-hidden="true">{w.noiseRanges[range].sign}</span>
            <NumberInput
              testId={`${testId}-${range}`}
              name={w.ofRun(w.noiseRanges[range].name, run)}
              hintId={hintId}
              value={value[range]}
              limit={LIMITS[range]}
              onCommit={(number) => set({ ...value, [range]: number })}
            />
          </div>
        ))}
    </div>
  );
}
