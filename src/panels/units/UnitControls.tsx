/**
 * @file Which layer's units, in which order, at which tap.
 */
import { useId } from "react";
import { useLanguage, useWords } from "../../controls/useWords";
import { useActions, useLab } from "../../lab/LabProvider";
import { RUN_NAMES } from "../../experiment/experiment";
import { UNIT_ORDERS } from "../../lab/view";
import { TAPS } from "../../recording/chunk";
import segments from "../../controls/segments.module.css";
import { useSharedActivation } from "../../views/useSharedActivation";
import { HiddenRun } from "../../views/hiddenRun/HiddenRun";
import { layerWords } from "../../views/layerWords";
import styles from "./UnitControls.module.css";
import { words } from "./words";

export function UnitControls() {
  const unit = useLab((state) => state.view.unit);
  const layer = useLab((state) => state.view.unitsLayer);
  return (
    <div className={styles.controls}>
      <LayerSelect />
      <TapSelect />
      {unit === 0 && <OrderSelect />}
      {RUN_NAMES.map((run) => (
        <HiddenRun key={run} run={run} layer={layer} />
      ))}
    </div>
  );
}

function LayerSelect() {
  const w = useWords(words);
  const layers = useLab((state) => state.experiment.widths.length);
  const layer = useLab((state) => state.view.unitsLayer);
  const { setView } = useActions();
  return (
    <select
      className={styles.select}
      aria-label={w.layer}
      data-testid="units-layer"
      value={layer}
      onChange={({ currentTarget }) =>
        setView({ unitsLayer: Number(currentTarget.value), unit: 0 })
      }
    >
      {Array.from({ length: layers }, (_, index) => (
        <option key={index} value={index + 1}>
          {w.layerOption(index + 1)}
        </option>
      ))}
    </select>
  );
}

function TapSelect() {
  const language = useLanguage();
  const chosen = useLab((state) => state.view.tap);
  const activation = useSharedActivation();
  const { setView } = useActions();
  return (
    <select
      className={styles.select}
      aria-label={words[language].tap}
      title={layerWords[language].tapHelp[chosen]}
      data-testid="units-tap"
      value={chosen}
      onChange={({ currentTarget: { selectedIndex } }) =>
        setView({ tap: TAPS[selectedIndex] ?? chosen })
      }
    >
      {TAPS.map((tap) => (
        <option key={tap} value={tap}>
          {layerWords[language].tapShort(tap, activation)}
        </option>
      ))}
    </select>
  );
}

function OrderSelect() {
  const w = useWords(words);
  const chosen = useLab((state) => state.view.unitOrder);
  const { setView } = useActions();
  const name = useId();
  return (
    <div
      className={`${segments.group} ${styles.orders}`}
      role="radiogroup"
      aria-label={w.order}
      title={w.orderHelp}
    >
      <span className={styles.caption} aria-hidden="true">
        {w.order}
      </span>
      {UNIT_ORDERS.map((order) => (
        <label key={order} className={segments.option}>
          <input
            type="radio"
            className={segments.radio}
            name={name}
            checked={order === chosen}
            data-testid={`order-${order}`}
            onChange={() => setView({ unitOrder: order })}
          />
          <span className={segments.face}>{w.orders[order]}</span>
        </label>
      ))}
    </div>
  );
}
