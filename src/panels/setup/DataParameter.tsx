/**
 * @file The one number that a data set has, as the size of its images or its noise.
 */
import { dataOf, parameterName, parameterOf } from "../../data/dataSpec";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { LIMITS } from "../../experiment/limits";
import { NumberField } from "./NumberField";
import { words } from "./words";

export function DataParameter() {
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
