/**
 * @file All units of a layer as small multiples, both runs of each in one picture.
 */
import { useMemo } from "react";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { formatStep, formatTick } from "../../controls/numberFormat";
import { RUN_NAMES } from "../../experiment/experiment";
import { rulerWords } from "../../views/rulers/rulerWords";
import { useIsStale } from "../../views/replay/useIsStale";
import type { Domain } from "../../charts/axis/scales";
import { useAxisDomain } from "../../views/axisDomain";
import styles from "./UnitGrid.module.css";
import {
  measureOfOrder,
  orderUnits,
  unitMeasures,
  whyNoUnitDrift,
} from "./unitMeasures";
import { UnitTile } from "./UnitTile";
import { words } from "./words";

interface UnitGridProps {
  /** From 1. */
  readonly layer: number;
  readonly units: number;
}

export function UnitGrid({ layer, units }: UnitGridProps) {
  const w = useWords(words);
  const order = useLab((state) => state.view.unitOrder);
  const a = useLab((state) => unitMeasures(state, "A", layer));
  const b = useLab((state) => unitMeasures(state, "B", layer));
  const sorted = useMemo(
    () => orderUnits(units, order, [a, b]),
    [units, order, a, b],
  );
  const name = measureOfOrder(order);
  const isStale = useIsStale();
  if (units === 0) return <p className={styles.empty}>{w.noUnits}</p>;
  return (
    <>
      <ul className={styles.grid} data-stale={isStale || undefined}>
        {sorted.map((unit) => (
          <li key={unit} className={styles.item}>
            <UnitTile
              layer={layer}
              unit={unit}
              measure={name}
              a={a?.[name]?.[unit - 1] ?? Number.NaN}
              b={b?.[name]?.[unit - 1] ?? Number.NaN}
            />
          </li>
        ))}
      </ul>
      <p className={styles.caption}>
        {name === "drift" && <WhatNumbers layer={layer} />} {w.history}{" "}
        <AxisRange layer={layer} />
      </p>
    </>
  );
}

/** By which ruler the numbers are, and why there are none. */
function WhatNumbers({ layer }: { readonly layer: number }) {
  const w = useWords(words);
  const { names } = useWords(rulerWords);
  const step = useLab((state) => state.view.referenceStep);
  const ruler = useLab((state) => state.view.ruler);
  const none = useLab((state) =>
    RUN_NAMES.flatMap((run) => {
      const why = whyNoUnitDrift(state, run, layer);
      return why === null ? [] : `${run}: ${why}.`;
    }).join(" "),
  );
  return (
    <span>
      {w.numbers(formatStep(step), names[ruler])} {none}
    </span>
  );
}

/** The axis that all tiles share, or each run's own. */
function AxisRange({ layer }: { readonly layer: number }) {
  const axes = useLab((state) => state.view.axes);
  const [A, B] = [useAxisDomain("A", layer), useAxisDomain("B", layer)];
  const write = ([low, high]: Domain) =>
    `[${formatTick(low)}, ${formatTick(high)}]`;
  return (
    <span>{axes === "own" ? `A ${write(A)} B ${write(B)}` : write(A)}</span>
  );
}
