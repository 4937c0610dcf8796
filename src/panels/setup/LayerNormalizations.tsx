/**
 * @file Each layer's normalization, A's left and B's right of its number.
 */
import {
  NORMALIZATIONS,
  type Normalization,
} from "../../engine/normalizations";
import { RUN_NAMES } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { Choice } from "../../controls/Choice";
import styles from "./LayerNormalizations.module.css";
import type { LinkedField } from "./useLinkedField";
import { words } from "./words";

interface LayerNormalizationsProps {
  readonly linked: LinkedField<readonly Normalization[]>;
  readonly hintId: string;
}

export function LayerNormalizations({
  linked,
  hintId,
}: LayerNormalizationsProps) {
  const w = useWords(words);
  const layers = useLab((state) => state.experiment.widths.length);
  const { label } = w.run.normalization;
  return Array.from({ length: layers }, (_, index) => (
    <div key={index} className={styles.layer}>
      <span className={styles.number} aria-hidden="true">
        {index + 1}
      </span>
      {RUN_NAMES.map((run) => (
        <div key={run} className={styles.choice} data-run={run}>
          <Choice
            testId={`setup-${run}-normalization-${index + 1}`}
            name={w.ofRun(w.ofLayer(label, index + 1), run)}
            hintId={hintId}
            value={linked.values[run][index] ?? "none"}
            options={NORMALIZATIONS}
            names={w.normalizations}
            onChange={(normalization) =>
              linked.set(run, linked.values[run].with(index, normalization))
            }
          />
        </div>
      ))}
    </div>
  ));
}
