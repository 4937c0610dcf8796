/**
 * @file A unit's γ and β over the steps, both runs.
 */
import { useMemo } from "react";
import { Bands, type Band } from "../../charts/small/Bands";
import { RUN_NAMES } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { TapHistory } from "../../lab/labState";
import { RUN_STYLES } from "../../views/drawing/runStyles";
import { formatStep, formatValue } from "../../controls/numberFormat";
import styles from "./Fact.module.css";
import { historyOf } from "./shownValues";
import type { UnitPlace } from "./unitFrames";
import { words } from "./words";

const NAMES = ["gamma", "beta"] as const;
type Name = (typeof NAMES)[number];

/** Nothing where neither run's layer has them. */
export function AffineHistory({ layer, unit }: UnitPlace) {
  const w = useWords(words);
  const A = useLab((state) => historyOf(state, "A", layer));
  const B = useLab((state) => historyOf(state, "B", layer));
  const present = NAMES.filter((name) =>
    [A, B].some((one) => one?.affines.some((affine) => affine?.[name])),
  );
  if (present.length === 0) return null;
  return (
    <div className={styles.history}>
      <h4 className={styles.title}>{w.affineHistory}</h4>
      {present.map((name) => (
        <Chart key={name} name={name} unit={unit} A={A} B={B} />
      ))}
    </div>
  );
}

interface ChartProps {
  readonly name: Name;
  /** From 1. */
  readonly unit: number;
  readonly A: TapHistory | null;
  readonly B: TapHistory | null;
}

function Chart({ name, unit, A, B }: ChartProps) {
  const w = useWords(words);
  const steps = useLab((state) => state.experiment.steps);
  const cursor = useLab((state) => state.cursor);
  const data = useMemo(
    () => ({
      bands: [A, B].map((history) => lineOf(history, name, unit - 1)),
      steps,
      isLog: false,
      guides: [name === "gamma" ? 1 : 0],
    }),
    [A, B, name, unit, steps],
  );
  const sign = name === "gamma" ? "γ" : "β";
  const summary = RUN_NAMES.map((run, i) => {
    const values = data.bands[i]!.middle.filter(Number.isFinite);
    const [first, last] = [values[0] ?? NaN, values.at(-1) ?? NaN];
    return w.affineSummary(sign, run, formatValue(first), formatValue(last));
  }).join(" ");
  return (
    <div>
      <p className={styles.help}>{sign}</p>
      <Bands
        data={data}
        bandStyles={RUN_STYLES}
        cursor={cursor}
        format={formatValue}
        formatStep={formatStep}
        summary={summary}
        testId={`unit-history-${name}`}
      />
    </div>
  );
}

/** γ or β of the unit, from 0, over the sampled steps; NaN where its layer has none. */
function lineOf(history: TapHistory | null, name: Name, unit: number): Band {
  const affines = history?.affines ?? [];
  const values = affines.map((affine) => affine?.[name]?.[unit] ?? Number.NaN);
  const steps = history?.steps.slice(0, values.length) ?? [];
  return { steps, low: values, middle: values, high: values };
}
