/**
 * @file What the picture of a unit shows, in words: exact values of the last replayed step.
 */
import { useMemo } from "react";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { Tap } from "../../recording/chunk";
import type { Snapshot } from "../../recording/snapshot";
import { sortedUnit } from "../../measure/unitDrift";
import { formatStep, formatValue } from "../../controls/numberFormat";
import type { LabState } from "../../lab/labState";
import { writeDrift } from "../../views/rulers/writeDrift";
import { unitMeasures, whyNoUnitDrift } from "./unitMeasures";
import { percentileOf } from "./unitSeries";
import { unitValuesOf } from "./shownValues";
import { words, type UnitInRun } from "./words";

/** Both from 1. */
export function useUnitSummary(layer: number, unit: number): string {
  const w = useWords(words);
  const tap = useLab((state) => state.view.tap);
  const a = useLab((state) => state.replays.A.snapshot);
  const b = useLab((state) => state.replays.B.snapshot);
  const driftA = useDrift("A", layer, unit);
  const driftB = useDrift("B", layer, unit);
  return useMemo(() => {
    const snapshots = { A: a, B: b };
    const drifts = { A: driftA, B: driftB };
    const runs = RUN_NAMES.flatMap((run) =>
      summaryOf(snapshots[run], { run, layer, unit, tap }, drifts[run]),
    );
    const step = (a ?? b)?.step;
    return step === undefined || runs.length === 0
      ? w.noValues(unit)
      : w.summary(unit, formatStep(step), runs);
  }, [w, a, b, driftA, driftB, layer, unit, tap]);
}

const useDrift = (run: RunName, layer: number, unit: number): string =>
  useLab((state) => unitDriftInWords(state, run, layer, unit));

/** With its ruler's name, or why there is none; "–" where it is not known yet. All from 1. */
export function unitDriftInWords(
  state: LabState,
  run: RunName,
  layer: number,
  unit: number,
): string {
  const { ruler, language } = state.view;
  const drift = unitMeasures(state, run, layer)?.drift?.[unit - 1];
  return (
    whyNoUnitDrift(state, run, layer) ??
    writeDrift(drift ?? Number.NaN, ruler, language)
  );
}

interface SummarizedUnit {
  readonly run: RunName;
  readonly layer: number;
  readonly unit: number;
  readonly tap: Tap;
}

function summaryOf(
  snapshot: Snapshot | null,
  { run, layer, unit, tap }: SummarizedUnit,
  drift: string,
): UnitInRun[] {
  const values = snapshot?.taps[layer - 1]?.[tap];
  if (!snapshot || !values) return [];
  const of = unitValuesOf(values, snapshot.layers[layer - 1]!.units);
  const sorted = sortedUnit(of, unit - 1);
  const text = (p: number) => formatValue(percentileOf(sorted, p));
  return [
    {
      run,
      low: text(0.15),
      median: text(0.5),
      high: text(0.85),
      drift,
    },
  ];
}
