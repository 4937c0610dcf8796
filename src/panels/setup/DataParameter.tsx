/**
 * @file The one number that a data set has: the size of its images or its noise.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { LIMITS } from "../../experiment/limits";
import { NumberField } from "./NumberField";
import { words } from "./words";

export function DataParameter() {
  const w = useWords(words);
  const data = useLab((state) => state.experiment.data);
  const { updateShared } = useActions();
  return data.kind === "digits" ? (
    <NumberField
      key="size"
      words={w.shared.size}
      testId="setup-size"
      value={data.size}
      limit={LIMITS.size}
      onCommit={(size) => updateShared({ data: { ...data, size } })}
    />
  ) : (
    <NumberField
      key="noise"
      words={w.shared.noise}
      testId="setup-noise"
      value={data.noise}
      limit={LIMITS.noise}
      onCommit={(noise) => updateShared({ data: { ...data, noise } })}
    />
  );
}
