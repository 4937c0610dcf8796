/**
 * @file One setting of both runs: A's control, the link, B's control.
 */
import type { ReactNode } from "react";
import type { RunName } from "../../experiment/experiment";
import type { RunValues, SettingName } from "../../experiment/runSettings";
import { useWords } from "../../controls/useWords";
import { FieldGroup } from "../../controls/FieldGroup";
import styles from "./LinkedRow.module.css";
import { LinkButton } from "./LinkButton";
import { useLinkedField, type LinkedField } from "./useLinkedField";
import { words } from "./words";

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
