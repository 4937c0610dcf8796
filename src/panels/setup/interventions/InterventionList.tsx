/**
 * @file Both runs' interventions, to be moved to another step, changed and removed; nothing where there are none.
 */
import { RUN_NAMES, type RunName } from "../../../experiment/experiment";
import type { Intervention } from "../../../experiment/interventions";
import { useActions, useLab } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { interventionLimit } from "../../../experiment/limits";
import { NumberInput } from "../../../controls/NumberInput";
import { InterventionEditor } from "./InterventionEditor";
import styles from "./InterventionList.module.css";
import { interventionWords } from "../../../views/interventions/words";

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
