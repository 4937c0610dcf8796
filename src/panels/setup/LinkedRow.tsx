/**
 * @file One setting of both runs: A's control, the link, B's control.
 */
import { useState, type ReactNode } from "react";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import {
  SETTING_OF,
  type RunValues,
  type SettingName,
} from "../../experiment/runSettings";
import { useWords } from "../../controls/useWords";
import { FieldGroup } from "../../controls/FieldGroup";
import { canonicalJson } from "../../experiment/canonicalJson";
import { useActions, useLab } from "../../lab/LabProvider";
import { shownSettings } from "../../lab/scope";
import styles from "./LinkedRow.module.css";
import { words } from "./words";
import linkButtonStyles from "./LinkButton.module.css";

/** What a control of one run needs. */
export interface RunControl<Value> {
  readonly run: RunName;
  readonly value: Value;
  readonly set: (value: Value) => void;
  /** What the control sets, and in which run. */
  readonly name: string;
  readonly testId: string;
  readonly hintId: string;
}

interface LinkedRowProps<Name extends SettingName> {
  readonly name: Name;
  readonly control: (control: RunControl<RunValues[Name]>) => ReactNode;
  /** More about the same setting, under both controls. */
  readonly below?: (
    linked: LinkedField<RunValues[Name]>,
    hintId: string,
  ) => ReactNode;
  /** Whether both runs can have the same value. */
  readonly linkable?: boolean;
}

export function LinkedRow<Name extends SettingName>({
  name,
  control,
  below,
  linkable = true,
}: LinkedRowProps<Name>) {
  const w = useWords(words);
  const linked = useLinkedField(name);
  const { label } = w.run[name];
  const ofRun = (run: RunName, hintId: string) =>
    control({
      run,
      value: linked.values[run],
      set: (value) => linked.set(run, value),
      name: w.ofRun(label, run),
      testId: `setup-${run}-${name}`,
      hintId,
    });
  return (
    <FieldGroup words={w.run[name]}>
      {(hintId) => (
        <>
          <div className={styles.row}>
            <Cell run="A">{ofRun("A", hintId)}</Cell>
            <LinkButton
              field={name}
              linked={linked.linked}
              disabled={!linkable}
              onClick={linked.toggleLink}
            />
            <Cell run="B">{ofRun("B", hintId)}</Cell>
          </div>
          {below?.(linked, hintId)}
        </>
      )}
    </FieldGroup>
  );
}

interface CellProps {
  readonly run: RunName;
  readonly children: ReactNode;
}

function Cell({ run, children }: CellProps) {
  return (
    <div className={styles.cell} data-run={run}>
      <span className={styles.letter} aria-hidden="true">
        {run}
      </span>
      <div className={styles.control}>{children}</div>
    </div>
  );
}

/** One setting of both runs, and the link that keeps it equal. */
export interface LinkedField<Value> {
  readonly values: Readonly<Record<RunName, Value>>;
  /** Only equal values are linked. */
  readonly linked: boolean;
  /** One change of the experiment, in both runs where they are linked. */
  readonly set: (run: RunName, value: Value) => void;
  /** Linking gives B what A has. */
  readonly toggleLink: () => void;
}

/** Starts linked where the values are equal, except for what A and B are there to differ in. */
function useLinkedField<Name extends SettingName>(
  name: Name,
): LinkedField<RunValues[Name]> {
  const setting = SETTING_OF[name];
  const { updateRuns } = useActions();
  const A = useLab((state) => setting.read(shownSettings(state, "A")));
  const B = useLab((state) => setting.read(shownSettings(state, "B")));
  /** The reader's wish; values that differ are apart without it. */
  const [apart, setApart] = useState(name === "normalization");
  const equal = canonicalJson(A) === canonicalJson(B);
  const linked = equal && !apart;

  const write = (runs: readonly RunName[], value: RunValues[Name]) =>
    updateRuns(runs, (shown) => setting.write(value, shown) ?? shown);
  return {
    values: { A, B },
    linked,
    set(run, value) {
      if (!linked) setApart(true);
      write(linked ? RUN_NAMES : [run], value);
    },
    toggleLink() {
      setApart(linked);
      if (!equal) write(["B"], A);
    },
  };
}

interface LinkButtonProps {
  readonly field: SettingName;
  readonly linked: boolean;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** A chain of two links; drawn apart where it is open. */
const CLOSED =
  "M6.5 9.5 9.5 6.5M7 5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7";
const OPEN =
  "M8 4l.9-.9a2.8 2.8 0 0 1 4 4L12 8M8 12l-.9.9a2.8 2.8 0 0 1-4-4L4 8M5 5 3 3M11 11l2 2";

/** The chain between A and B. */
function LinkButton({ field, linked, disabled, onClick }: LinkButtonProps) {
  const w = useWords(words);
  return (
    <button
      type="button"
      className={linkButtonStyles.link}
      data-testid={`link-${field}`}
      aria-pressed={linked}
      aria-label={w.linkName(w.run[field].label)}
      title={linked ? w.linked : w.unlinked}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={linked ? CLOSED : OPEN} />
      </svg>
    </button>
  );
}
