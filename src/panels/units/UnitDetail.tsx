/**
 * @file One unit: its distribution over all steps and at the cursor, its parameters, what it listens to, what excites it.
 */
import { useActions } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { useIsStale } from "../../views/replay/useIsStale";
import { AffineHistory } from "./AffineHistory";
import { ExcitingSamples } from "./ExcitingSamples";
import { IncomingWeights } from "./IncomingWeights";
import styles from "./UnitDetail.module.css";
import { UnitParameters } from "./UnitParameters";
import { UnitRow } from "./UnitRow";
import { words } from "./words";

interface UnitDetailProps {
  /** From 1, as the unit. */
  readonly layer: number;
  readonly unit: number;
  readonly units: number;
}

export function UnitDetail({ layer, unit, units }: UnitDetailProps) {
  const w = useWords(words);
  const isStale = useIsStale();
  return (
    <div className={styles.detail} data-testid="unit-detail">
      <Ways unit={unit} units={units} />
      <UnitRow layer={layer} unit={unit} />
      <p className={styles.caption}>{w.history}</p>
      <div className={styles.facts} data-stale={isStale || undefined}>
        <UnitParameters layer={layer} unit={unit} />
        <IncomingWeights layer={layer} unit={unit} />
        <ExcitingSamples layer={layer} unit={unit} />
        <AffineHistory layer={layer} unit={unit} />
      </div>
    </div>
  );
}

/** To the other units. */
function Ways({ unit, units }: Pick<UnitDetailProps, "unit" | "units">) {
  const w = useWords(words);
  const { setView } = useActions();
  return (
    <div className={styles.ways}>
      <button
        type="button"
        className={styles.way}
        data-testid="all-units"
        onClick={() => setView({ unit: 0 })}
      >
        {w.allUnits}
      </button>
      <button
        type="button"
        className={styles.way}
        aria-label={w.former}
        title={w.former}
        disabled={unit === 1}
        onClick={() => setView({ unit: unit - 1 })}
      >
        ‹
      </button>
      <button
        type="button"
        className={styles.way}
        aria-label={w.next}
        title={w.next}
        disabled={unit === units}
        onClick={() => setView({ unit: unit + 1 })}
      >
        ›
      </button>
    </div>
  );
}
