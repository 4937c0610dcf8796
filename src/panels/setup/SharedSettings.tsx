/**
 * @file What both runs share.
 */
import type { ReactNode } from "react";
import { Choice } from "../../controls/Choice";
import { Field, type ControlWords } from "../../controls/Field";
import {
  SHARED_SETTINGS,
  type SharedName,
} from "../../experiment/sharedSettings";
import { useWords } from "../../controls/useWords";
import { useActions, useLab } from "../../lab/LabProvider";
import { dataOf, parameterName, parameterOf } from "../../data/dataSpec";
import { LIMITS } from "../../experiment/limits";
import { NumberInput, type NumberInputProps } from "../../controls/NumberInput";
import { DataSets } from "./DataSets";
import { Layers } from "./Layers";
import { NeedNote } from "./NeedNote";
import { words } from "./words";

/** The rows from top to bottom; null for a setting that shares one. */
const ROWS: Readonly<Record<SharedName, (() => ReactNode) | null>> = {
  data: DataSets,
  size: DataParameterRow,
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
      <NeedNote />
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

/** The one number that a data set has, as the size of its images or its noise. */
function DataParameterRow() {
  const w = useWords(words);
  const data = useLab((state) => state.experiment.data);
  const { updateShared } = useActions();
  const name = parameterName(data.kind);
  return (
    <NumberField
      key={name}
      words={w.shared[name]}
      testId={`setup-${name}`}
      value={parameterOf(data)}
      limit={LIMITS[name]}
      onCommit={(value) => updateShared({ data: dataOf(data.kind, value) })}
    />
  );
}

interface NumberFieldProps extends Pick<
  NumberInputProps,
  "testId" | "value" | "limit" | "onCommit"
> {
  readonly words: ControlWords;
}

/** A number under its label, with a sentence on what it does. */
function NumberField({ words, ...input }: NumberFieldProps) {
  return (
    <Field words={words}>
      {(id, hintId) => <NumberInput {...input} id={id} hintId={hintId} />}
    </Field>
  );
}
