/**
 * @file Both runs' interventions, to be moved to another step, changed and removed; nothing where there are none.
 */
import { RUN_NAMES, type RunName } from "../../../experiment/experiment";
import type {
  Intervention,
  InterventionChange,
} from "../../../experiment/interventions";
import { useActions, useLab } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { interventionLimit } from "../../../experiment/limits";
import { NumberInput } from "../../../controls/NumberInput";
import { interventionWords } from "../../../views/interventions/words";
import { Choice } from "../../../controls/Choice";
import { FORM_OF } from "../../../experiment/interventionForms";
import styles from "./InterventionList.module.css";

export function InterventionList() {
  const w = useWords(interventionWords);
  const { A, B } = useLab((state) => state.experiment.runs);
  if (A.interventions.length + B.interventions.length === 0) return null;
  return (
    <section className={styles.section} aria-label={w.listTitle}>
      <h3 className={styles.title}>{w.listTitle}</h3>
      <p className={styles.hint}>{w.listHint}</p>
      <ul className={styles.list}>
        {RUN_NAMES.flatMap((run) =>
          (run === "A" ? A : B).interventions.map((intervention, index) => (
            <Item
              key={`${run} ${index}`}
              run={run}
              index={index}
              intervention={intervention}
            />
          )),
        )}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly run: RunName;
  readonly index: number;
  readonly intervention: Intervention;
}

function Item({ run, index, intervention: { step, change } }: ItemProps) {
  const w = useWords(interventionWords);
  const steps = useLab((state) => state.experiment.steps);
  const { moveIntervention, editIntervention, removeIntervention } =
    useActions();
  const text = w.change(change);
  return (
    <li className={styles.item} data-run={run}>
      <b className={styles.letter}>{run}</b>
      <NumberInput
        testId={`intervention-step-${run}-${index}`}
        name={w.stepOf(run, text)}
        value={step}
        limit={interventionLimit(steps)}
        onCommit={(to) => moveIntervention(run, index, to)}
      />
      <InterventionEditor
        change={change}
        name={w.editOf(run, text)}
        testId={`intervention-change-${run}-${index}`}
        onChange={(other) => editIntervention(run, index, other)}
      />
      <button
        type="button"
        className={styles.remove}
        aria-label={w.removeOf(run, text)}
        title={w.remove}
        data-testid={`intervention-remove-${run}-${index}`}
        onClick={() => removeIntervention(run, index)}
      >
        ×
      </button>
    </li>
  );
}

interface EditorProps {
  readonly change: InterventionChange;
  /** The name of the control. */
  readonly name: string;
  readonly testId: string;
  readonly onChange: (change: InterventionChange) => void;
}

/** What an intervention changes, as a control: a number is typed, anything else chosen. */
function InterventionEditor({ change, name, testId, onChange }: EditorProps) {
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
