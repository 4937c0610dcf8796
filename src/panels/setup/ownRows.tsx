/**
 * @file The rows of settings that need more than one plain control for each run.
 */
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { LIMITS } from "../../experiment/limits";
import { NumberInput } from "../../controls/NumberInput";
import {
  INITIALIZATIONS,
  type Initialization,
  type InitializationKind,
  type NoiseSpec,
} from "../../engine/networkSpec";
import { Choice } from "../../controls/Choice";
import { NOISE_RANGES, PUBLISHED_NOISE } from "../../experiment/noiseKind";
import { LinkedRow, type RunControl } from "./LinkedRow";
import styles from "./RunRows.module.css";
import { words } from "./words";
import frozenLayersStyles from "./FrozenLayers.module.css";

export function MomentumRow() {
  const w = useWords(words);
  const bothHaveIt = useLab(
    ({ experiment: { runs } }) =>
      runs.A.optimizer.kind === "sgd" && runs.B.optimizer.kind === "sgd",
  );
  return (
    <LinkedRow
      name="momentum"
      linkable={bothHaveIt}
      control={({ value, set, ...rest }) =>
        value === null ? (
          <span className={styles.none}>{w.noMomentum}</span>
        ) : (
          <NumberInput
            {...rest}
            value={value}
            limit={LIMITS.momentum}
            onCommit={set}
          />
        )
      }
    />
  );
}

/** Small weights, as in Ioffe & Szegedy's first experiment. */
const FIRST_SIGMA = 0.1;

/** How the first weights are spread; a normal distribution has its σ beside it. */
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

/** The noise behind a run's normalization, and its ranges. */
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

/** Which layers are not trained: one key per layer. */
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
    return <span className={frozenLayersStyles.none}>{w.noLayers}</span>;
  return (
    <div
      role="group"
      className={frozenLayersStyles.keys}
      aria-label={name}
      aria-describedby={hintId}
      data-testid={testId}
    >
      {value.map((frozen, index) => (
        // A layer is its place in the list.
        <button
          key={index}
          type="button"
          className={frozenLayersStyles.key}
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
