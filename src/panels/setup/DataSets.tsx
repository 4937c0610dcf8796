/**
 * @file The data sets to choose from, each with a picture of its samples.
 */
import { DATA, DATA_KINDS, dataOf, type DataKind } from "../../data/dataSpec";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import styles from "./DataSets.module.css";
import { DataThumbnail } from "./DataThumbnail";
import { FieldGroup } from "../../controls/FieldGroup";
import { words } from "./words";

export function DataSets() {
  const w = useWords(words);
  return (
    <FieldGroup words={w.shared.data}>
      {(hintId) => (
        <div className={styles.sets}>
          {DATA_KINDS.map((kind) => (
            <DataSet key={kind} kind={kind} hintId={hintId} />
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

interface DataSetProps {
  readonly kind: DataKind;
  readonly hintId: string;
}

function DataSet({ kind, hintId }: DataSetProps) {
  const w = useWords(words);
  const present = useLab((state) => state.experiment.data);
  const { updateShared } = useActions();
  const checked = present.kind === kind;
  return (
    <label className={styles.set} data-shape={DATA[kind].shape.kind}>
      <input
        type="radio"
        name="setup-data"
        className={styles.radio}
        data-testid={`setup-data-${kind}`}
        checked={checked}
        aria-describedby={hintId}
        onChange={() => updateShared({ data: dataOf(kind) })}
      />
      <DataThumbnail data={checked ? present : dataOf(kind)} />
      <span>{w.dataNames[kind]}</span>
    </label>
  );
}
