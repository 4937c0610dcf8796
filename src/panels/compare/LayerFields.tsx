/**
 * @file Of which layer, and where in it, the distributions are: the outcome strip's layer and the rows' tap.
 */
import { useLanguage } from "../../controls/useWords";
import { useActions, useLab } from "../../lab/LabProvider";
import { TAPS } from "../../recording/chunk";
import { useSharedActivation } from "../../views/useSharedActivation";
import { layerWords } from "../../views/layerWords";
import { Choice } from "../../controls/Choice";
import styles from "./ComparePanel.module.css";
import { words } from "./words";

export function LayerFields() {
  const language = useLanguage();
  const layers = useLab((state) => state.experiment.widths.length);
  const layer = useLab((state) => state.view.measureLayer);
  const tap = useLab((state) => state.view.tap);
  const activation = useSharedActivation();
  const { setView } = useActions();
  const [w, names] = [words[language], layerWords[language]];
  const numbers = Array.from({ length: layers }, (_, i) => String(i + 1));
  return (
    <div className={styles.layer}>
      <Choice
        testId="compare-layer"
        name={w.layer}
        value={String(layer)}
        options={numbers}
        names={Object.fromEntries(
          numbers.map((number) => [number, names.layer(Number(number))]),
        )}
        onChange={(number) => setView({ measureLayer: Number(number) })}
      />
      <Choice
        testId="compare-tap"
        name={w.tap}
        value={tap}
        options={TAPS}
        names={{
          linear: names.tapShort("linear", activation),
          preactivation: names.tapShort("preactivation", activation),
          activation: names.tapShort("activation", activation),
        }}
        onChange={(chosen) => setView({ tap: chosen })}
      />
    </div>
  );
}
