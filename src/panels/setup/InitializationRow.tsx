/**
 * @file How the first weights are spread; a normal distribution has its σ beside it.
 */
import {
  INITIALIZATIONS,
  type Initialization,
  type InitializationKind,
} from "../../engine/networkSpec";
import { useWords } from "../../controls/useWords";
import { LIMITS } from "../../experiment/limits";
import { Choice } from "../../controls/Choice";
import { LinkedRow, type RunControl } from "./LinkedRow";
import { NumberInput } from "../../controls/NumberInput";
import styles from "./RunRows.module.css";
import { words } from "./words";

/** Small weights, as in Ioffe & Szegedy's first experiment. */
const FIRST_SIGMA = 0.1;

export function InitializationRow() {
  return (
    <LinkedRow
      name="initialization"
      control={(control) => <InitializationControl {...control} />}
    />
  );
}

function InitializationControl({
  run,
  value,
  set,
  name,
  testId,
  hintId,
}: RunControl<Initialization>) {
  const w = useWords(words);
  return (
    <div className={styles.stack}>
      <Choice
        testId={testId}
        name={name}
        hintId={hintId}
        value={value.kind}
        options={INITIALIZATIONS}
        names={w.initializations}
        onChange={(kind) => set(ofKind(kind))}
      />
      {value.kind === "normal" && (
        <div className={styles.sigma}>
          <span aria-hidden="true">σ</span>
          <NumberInput
            testId={`setup-${run}-sigma`}
            name={w.ofRun(w.sigma, run)}
            hintId={hintId}
            value={value.sigma}
            limit={LIMITS.sigma}
            onCommit={(sigma) => set({ kind: "normal", sigma })}
          />
        </div>
      )}
    </div>
  );
}

function ofKind(kind: InitializationKind): Initialization {
  return kind === "normal" ? { kind, sigma: FIRST_SIGMA } : { kind };
}
