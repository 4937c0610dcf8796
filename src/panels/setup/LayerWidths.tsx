/**
 * @file The units of each hidden layer.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { LIMITS } from "../../experiment/limits";
import styles from "./Layers.module.css";
import { NumberInput } from "../../controls/NumberInput";
import { words } from "./words";

export function LayerWidths({ hintId }: { readonly hintId: string }) {
  const w = useWords(words);
  const widths = useLab((state) => state.experiment.widths);
  const { updateShared } = useActions();
  return (
    <div className={styles.widths}>
      {widths.map((units, index) => (
        // A layer is its place in the list.
        <div key={index} className={styles.width}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <NumberInput
            testId={`setup-units-${index + 1}`}
            name={w.unitsOfLayer(index + 1)}
            hintId={hintId}
            value={units}
            limit={LIMITS.units}
            onCommit={(value) =>
              updateShared({ widths: widths.with(index, value) })
            }
          />
        </div>
      ))}
    </div>
  );
}
