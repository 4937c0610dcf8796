/**
 * @file What an intervention changes, as a control: a number is typed, anything else chosen.
 */
import { Choice } from "../../../controls/Choice";
import { NumberInput } from "../../../controls/NumberInput";
import { FORM_OF } from "../../../experiment/interventionForms";
import type { InterventionChange } from "../../../experiment/interventions";
import { useWords } from "../../../controls/useWords";
import { interventionWords } from "../../../views/interventions/words";
import styles from "./InterventionList.module.css";

interface EditorProps {
  readonly change: InterventionChange;
  /** The name of the control. */
  readonly name: string;
  readonly testId: string;
  readonly onChange: (change: InterventionChange) => void;
}

export function InterventionEditor({
  change,
  name,
  testId,
  onChange,
}: EditorProps) {
  const w = useWords(interventionWords);
  const control = FORM_OF[change.kind].control(change);
  return (
    <div className={styles.change}>
      <span aria-hidden="true">{w.changed(change)}</span>
      <div>
        {control.kind === "number" ? (
          <NumberInput
            name={name}
            testId={testId}
            value={control.value}
            limit={control.limit}
            onCommit={(value) => onChange(control.with(value))}
          />
        ) : (
          <Choice
            name={name}
            testId={testId}
            value={control.value}
            options={control.options}
            names={w.options}
            onChange={(option) => onChange(control.with(option))}
          />
        )}
      </div>
    </div>
  );
}
