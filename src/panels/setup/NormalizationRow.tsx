/**
 * @file What each layer is normalised with, in each run.
 */
import { NORMALIZATIONS } from "../../engine/normalizations";
import { useWords } from "../../controls/useWords";
import { Choice } from "../../controls/Choice";
import { inEveryLayer } from "./layerList";
import { LinkedRow } from "./LinkedRow";
import { LayerNormalizations } from "./LayerNormalizations";
import styles from "./RunRows.module.css";
import { words } from "./words";

export function NormalizationRow() {
  const w = useWords(words);
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
            names={w.normalizations}
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
