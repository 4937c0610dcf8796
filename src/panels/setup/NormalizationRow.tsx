/**
 * @file What each layer is normalised with, in each run.
 */
import {
  NORMALIZATIONS,
  type Normalization,
} from "../../engine/normalizations";
import { useWords } from "../../controls/useWords";
import { Choice } from "../../controls/Choice";
import { RUN_NAMES } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { normalizationNames } from "../../views/normalizationNames";
import { inEveryLayer } from "./Layers";
import { LinkedRow, type LinkedField } from "./LinkedRow";
import styles from "./RunRows.module.css";
import { words } from "./words";
import layerNormalizationsStyles from "./LayerNormalizations.module.css";

export function NormalizationRow() {
  const w = useWords(words);
  const names = useWords(normalizationNames);
  return (
    <LinkedRow
      name="normalization"
      control={({ value, set, name, ...rest }) =>
        value.length === 0 ? (
          <span className={styles.none}>{w.noLayers}</span>
        ) : (
          <Choice
            {...rest}
            name={`${name}, ${w.everyLayer}`}
            value={inEveryLayer(value)}
            none={w.mixed}
            options={NORMALIZATIONS}
            names={names}
            onChange={(normalization) => set(value.map(() => normalization))}
          />
        )
      }
      below={(linked, hintId) => (
        <LayerNormalizations linked={linked} hintId={hintId} />
      )}
    />
  );
}

interface LayerNormalizationsProps {
  readonly linked: LinkedField<readonly Normalization[]>;
  readonly hintId: string;
}

/** Each layer's normalization, A's left and B's right of its number. */
function LayerNormalizations({ linked, hintId }: LayerNormalizationsProps) {
  const w = useWords(words);
  const names = useWords(normalizationNames);
  const layers = useLab((state) => state.experiment.widths.length);
  const { label } = w.run.normalization;
  return Array.from({ length: layers }, (_, index) => (
    <div key={index} className={layerNormalizationsStyles.layer}>
      <span className={layerNormalizationsStyles.number} aria-hidden="true">
        {index + 1}
      </span>
      {RUN_NAMES.map((run) => (
        <div
          key={run}
          className={layerNormalizationsStyles.choice}
          data-run={run}
        >
          <Choice
            testId={`setup-${run}-normalization-${index + 1}`}
            name={w.ofRun(w.ofLayer(label, index + 1), run)}
            hintId={hintId}
            value={linked.values[run][index] ?? "none"}
            options={NORMALIZATIONS}
            names={names}
            onChange={(normalization) =>
              linked.set(run, linked.values[run].with(index, normalization))
            }
          />
        </div>
      ))}
    </div>
  ));
}
