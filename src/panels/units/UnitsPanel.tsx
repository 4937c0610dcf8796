/**
 * @file One layer opened into its units, or one of them opened further.
 */
import { useCallback } from "react";
import { useActions, useLab, useLabStore } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { CloseUp } from "../../views/closeUp/CloseUp";
import { UnitControls } from "./UnitControls";
import { UnitDetail } from "./UnitDetail";
import { UnitGrid } from "./UnitGrid";
import { words } from "./words";

export function UnitsPanel() {
  const w = useWords(words);
  const layer = useLab((state) => state.view.unitsLayer);
  const unit = useLab((state) => state.view.unit);
  const units = useLab((state) => state.experiment.widths[layer - 1] ?? 0);
  const store = useLabStore();
  const { setView } = useActions();
  const onBack = useCallback(() => {
    const isOpened = store.getState().view.unit > 0;
    if (isOpened) setView({ unit: 0 });
    return isOpened;
  }, [store, setView]);
  return (
    <CloseUp
      title={unit === 0 ? w.title(layer) : w.unitTitle(unit, layer)}
      testId="units"
      opener={`open-units-${layer}`}
      controls={<UnitControls />}
      onBack={onBack}
    >
      {unit === 0 && <UnitGrid layer={layer} units={units} />}
      {unit > 0 && <UnitDetail layer={layer} unit={unit} units={units} />}
    </CloseUp>
  );
}
