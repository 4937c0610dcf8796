/**
 * @file What the path of a sample shows in one layer, in numbers and in words. Layers count from 1.
 */
import { useMemo } from "react";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import {
  formatSigma,
  formatStep,
  formatValue,
} from "../../controls/numberFormat";
import { marksOf } from "./pathFrames";
import { words } from "./words";

/** In σ of the layer's values; NaN where it is not known. */
export function useJitter(run: RunName, layer: number): number {
  const snapshot = useLab((state) => state.replays[run].snapshot);
  const tap = useLab((state) => state.view.tap);
  return useMemo(() => {
    const jitter = snapshot?.jitter?.[layer - 1]?.[tap];
    const values = snapshot?.taps[layer - 1]?.[tap];
    if (!snapshot || !jitter || !values) return Number.NaN;
    return jitterShare(jitter, values, snapshot.layers[layer - 1]!.units);
  }, [snapshot, layer, tap]);
}

export function usePathSummary(layer: number): string {
  const w = useWords(words);
  const tap = useLab((state) => state.view.tap);
  const sample = useLab((state) => state.view.sample);
  const a = useLab((state) => state.replays.A.snapshot);
  const b = useLab((state) => state.replays.B.snapshot);
  const jitters = { A: useJitter("A", layer), B: useJitter("B", layer) };
  const snapshots = { A: a, B: b };
  const step = (a ?? b)?.step;
  const runs = RUN_NAMES.flatMap((run) => {
    const marks = marksOf(snapshots[run], layer, tap);
    if (marks === null) return [];
    const values = Array.from(marks.values);
    return {
      run,
      least: formatValue(Math.min(...values)),
      greatest: formatValue(Math.max(...values)),
      jitter: formatSigma(jitters[run]),
    };
  });
  return step === undefined || runs.length === 0
    ? `${w.layer(layer)}: ${w.waiting}`
    : w.pathSummary(layer, sample, formatStep(step), runs);
}

/**
 * The standard deviation of each unit's value over batches, ÷ that of all values of the tap, averaged over units.
 * jitter: [batches, units]; values: [samples, units].
 */
export function jitterShare(
  jitter: Float32Array,
  values: Float32Array,
  units: number,
): number {
  const rows = jitter.length / units;
  let sum = 0;
  for (let unit = 0; unit < units; unit++) {
    const column = Float64Array.from(
      { length: rows },
      (_, row) => jitter[row * units + unit]!,
    );
    sum += deviation(column);
  }
  return sum / units / deviation(values);
}

/** Biased; about the first value, so that equal values have exactly none. */
function deviation(values: Float32Array | Float64Array): number {
  const first = values[0]!;
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value - first;
    squares += (value - first) ** 2;
  }
  const n = values.length;
  return Math.sqrt(Math.max(0, (squares - (sum * sum) / n) / n));
}
