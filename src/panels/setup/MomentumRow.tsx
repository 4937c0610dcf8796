/**
 * @file Momentum, which only SGD has.
 */
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { LIMITS } from "../../experiment/limits";
import { LinkedRow } from "./LinkedRow";
import { NumberInput } from "../../controls/NumberInput";
import styles from "./RunRows.module.css";
import { words } from "./words";

export function MomentumRow() {
  const w = useWords(words);
  const bothHaveIt = useLab(
    ({ experiment: { runs } }) =>
      runs.A.optimizer.kind === "sgd" && runs.B.optimizer.kind === "sgd",
  );
  return (
    <LinkedRow
      name="momentum"
      linkable={bothHaveIt}
      control={({ value, set, ...rest }) =>
        value === null ? (
          <span className={styles.none}>{w.noMomentum}</span>
        ) : (
          <NumberInput
            {...rest}
            value={value}
            limit={LIMITS.momentum}
            onCommit={set}
          />
        )
      }
    />
  );
}
