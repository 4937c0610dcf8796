/**
 * @file What both runs share.
 */
import { LOSSES } from "../../engine/networkSpec";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { batchLimit, LIMITS } from "../../experiment/limits";
import { Choice } from "../../controls/Choice";
import { DataParameter } from "./DataParameter";
import { DataSets } from "./DataSets";
import { Field } from "../../controls/Field";
import { Layers } from "./Layers";
import { MemoryNote } from "./MemoryNote";
import { NumberField } from "./NumberField";
import { words } from "./words";

export function SharedSettings() {
  const w = useWords(words);
  const data = useLab((state) => state.experiment.data);
  const batchSize = useLab((state) => state.experiment.batchSize);
  const steps = useLab((state) => state.experiment.steps);
  const seed = useLab((state) => state.experiment.seed);
  const loss = useLab((state) => state.experiment.loss);
  const { updateShared } = useActions();
  return (
    <>
      <DataSets />
      <DataParameter />
      <Layers />
      <NumberField
        words={w.shared.batchSize}
        testId="setup-batchSize"
        value={batchSize}
        limit={batchLimit(data)}
        onCommit={(value) => updateShared({ batchSize: value })}
      />
      <NumberField
        words={w.shared.steps}
        testId="setup-steps"
        value={steps}
        limit={LIMITS.steps}
        onCommit={(value) => updateShared({ steps: value })}
      />
      <NumberField
        words={w.shared.seed}
        testId="setup-seed"
        value={seed}
        limit={LIMITS.seed}
        onCommit={(value) => updateShared({ seed: value })}
      />
      <Field words={w.shared.loss}>
        {(id, hintId) => (
          <Choice
            id={id}
            hintId={hintId}
            testId="setup-loss"
            value={loss}
            options={LOSSES}
            names={w.losses}
            onChange={(value) => updateShared({ loss: value })}
          />
        )}
      </Field>
      <MemoryNote />
    </>
  );
}
