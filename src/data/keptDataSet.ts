/**
 * @file The data set that was made last, kept for the next run: most changes of an experiment leave its data alone.
 */
import { createDataSet } from "./dataSet";
import type { DataSet, DataSpec } from "./dataSpec";

export type CreateDataSet = (spec: DataSpec, seed: number) => DataSet;

/** Creates data sets; asked for the same twice in a row, it returns the same object, which nobody may change. */
export function keepDataSet(): CreateDataSet {
  let key = "";
  let kept: DataSet | null = null;
  return (spec, seed) => {
    const wanted = JSON.stringify([spec, seed]);
    if (kept === null || wanted !== key) {
      kept = null; // gives its memory back before more is taken
      kept = createDataSet(spec, seed);
      key = wanted;
    }
    return kept;
  };
}
