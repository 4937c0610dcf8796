/**
 * @file Which two steps are compared.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { Comparison } from "../../lab/view";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { stepLimit } from "../../experiment/limits";
import { formatStep } from "../../controls/numberFormat";
import { Choice } from "../../controls/Choice";
import { NumberInput } from "../../controls/NumberInput";
import styles from "./ComparePanel.module.css";
import { words } from "./words";

export function SideFields() {
  const w = useWords(words);
  const comparison = useLab((state) => state.view.comparison);
  const steps = useLab((state) => state.experiment.steps);
  const { setView } = useActions();
  const set = (patch: Partial<Comparison>) =>
    setView({ comparison: { ...comparison, ...patch } });
  return (
    <div className={styles.sides}>
      <span className={styles.side}>
        <Sign side="from" run={comparison.from} /> {w.from}
      </span>
      <RunChoice
        testId="compare-from"
        name={w.runOf(w.from)}
        value={comparison.from}
        onChange={(from) => set({ from })}
      />
      <span className={styles.word}>{w.step}</span>
      <NumberInput
        testId="compare-step"
        name={w.stepOf(w.from)}
        value={comparison.step}
        limit={stepLimit(steps)}
        onCommit={(step) => set({ step })}
      />
      <span className={styles.side}>
        <Sign side="to" run={comparison.to} /> {w.to}
      </span>
      <RunChoice
        testId="compare-to"
        name={w.runOf(w.to)}
        value={comparison.to}
        onChange={(to) => set({ to })}
      />
      <span className={styles.word}>{w.step}</span>
      <CursorStep />
      <SideButtons set={set} />
    </div>
  );
}

function CursorStep() {
  const w = useWords(words);
  const cursor = useLab((state) => state.cursor);
  return (
    <span className={styles.cursorStep}>
      <b>{formatStep(cursor)}</b> {w.cursor}
    </span>
  );
}

/** Brings the first step to the cursor, or exchanges the two. */
function SideButtons({
  set,
}: {
  readonly set: (patch: Partial<Comparison>) => void;
}) {
  const w = useWords(words);
  const { from, step, to } = useLab((state) => state.view.comparison);
  const cursor = useLab((state) => state.cursor);
  const { pause, setCursor } = useActions();
  const swap = () => {
    pause();
    set({ from: to, step: cursor, to: from });
    setCursor(step);
  };
  return (
    <div className={styles.buttons}>
      <button
        type="button"
        className={styles.button}
        data-testid="compare-here"
        onClick={() => set({ step: cursor })}
      >
        {w.here}
      </button>
      <button
        type="button"
        className={styles.button}
        data-testid="compare-swap"
        onClick={swap}
      >
        {w.swap}
      </button>
    </div>
  );
}

interface RunChoiceProps {
  readonly testId: string;
  readonly name: string;
  readonly value: RunName;
  readonly onChange: (run: RunName) => void;
}

function RunChoice(props: RunChoiceProps) {
  const { runNames } = useWords(words);
  return <Choice {...props} options={RUN_NAMES} names={runNames} />;
}

/** How the side's histogram is drawn: as an outline, or as an area. */
function Sign({
  side,
  run,
}: {
  readonly side: "from" | "to";
  readonly run: RunName;
}) {
  return (
    <span
      className={styles.sign}
      data-side={side}
      data-run={run}
      aria-hidden="true"
    />
  );
}
