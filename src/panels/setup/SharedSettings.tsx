/**
 * @file What both runs share.
 */
import type { ReactNode } from "react";
import { Choice } from "../../controls/Choice";
import { Field } from "../../controls/Field";
import {
  SHARED_SETTINGS,
  type SharedName,
} from "../../experiment/sharedSettings";
import { useWords } from "../../controls/useWords";
import { useActions, useLab } from "../../lab/LabProvider";
import { DataParameter } from "./DataParameter";
import { DataSets } from "./DataSets";
import { Layers } from "./Layers";
import { MemoryNote } from "./MemoryNote";
import { NumberField } from "./NumberField";
import { words } from "./words";

/** The rows from top to bottom; null for a setting that shares one. */
const ROWS: Readonly<Record<SharedName, (() => ReactNode) | null>> = {
  data: DataSets,
  size: DataParameter,
  noise: null,
  widths: Layers,
  batchSize: () => <NumberRow name="batchSize" />,
  steps: () => <NumberRow name="steps" />,
  seed: () => <NumberRow name="seed" />,
  loss: LossRow,
};

export function SharedSettings() {
  return (
    <>
      {Object.entries(ROWS).map(([name, Row]) => Row && <Row key={name} />)}
      <MemoryNote />
    </>
  );
}

function NumberRow({
  name,
}: {
  readonly name: "batchSize" | "steps" | "seed";
}) {
  const w = useWords(words);
  const experiment = useLab((state) => state.experiment);
  const { updateShared } = useActions();
  return (
    <NumberField
      words={w.shared[name]}
      testId={`setup-${name}`}
      value={experiment[name]}
      limit={SHARED_SETTINGS[name].kindOf(experiment).limit}
      onCommit={(value) => updateShared({ [name]: value })}
    />
  );
}

function LossRow() {
  const w = useWords(words);
  const loss = useLab((state) => state.experiment.loss);
  const { updateShared } = useActions();
  return (
    <Field words={w.shared.loss}>
      {(id, hintId) => (
        <Choice
          id={id}
          hintId={hintId}
          testId="setup-loss"
          value={loss}
          options={SHARED_SETTINGS.loss.kindOf().values}
          names={w.losses}
          onChange={(value) => updateShared({ loss: value })}
        />
      )}
    </Field>
  );
}
