/**
 * @file Which layers are not trained: one key per layer.
 */
import { useWords } from "../../controls/useWords";
import styles from "./FrozenLayers.module.css";
import { LinkedRow, type RunControl } from "./LinkedRow";
import { words } from "./words";

export function FrozenLayers() {
  return (
    <LinkedRow
      name="frozen"
      control={(control) => <FrozenKeys {...control} />}
    />
  );
}

function FrozenKeys({
  run,
  value,
  set,
  name,
  testId,
  hintId,
}: RunControl<readonly boolean[]>) {
  const w = useWords(words);
  const { label } = w.run.frozen;
  if (value.length === 0)
    return <span className={styles.none}>{w.noLayers}</span>;
  return (
    <div
      role="group"
      className={styles.keys}
      aria-label={name}
      aria-describedby={hintId}
      data-testid={testId}
    >
      {value.map((frozen, index) => (
        // A layer is its place in the list.
        <button
          key={index}
          type="button"
          className={styles.key}
          aria-pressed={frozen}
          aria-label={w.ofRun(w.ofLayer(label, index + 1), run)}
          data-testid={`${testId}-${index + 1}`}
          onClick={() => set(value.with(index, !frozen))}
        >
          {index + 1}
        </button>
      ))}
    </div>
  );
}
