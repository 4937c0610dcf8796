/**
 * @file What a replay worker keeps between requests, so that the next one is quick: the data set, and the training where
 * the last request left it.
 */
import { createShownDataSet } from "../data/dataSet";
import type { DataSet } from "../data/dataSpec";
import type { ShownSamples } from "../data/shownSamples";
import { trainingAt } from "../recording/replay";
import type { RunSpec } from "../recording/runSpec";
import { SnapshotTaker } from "../recording/snapshot";
import type { Training } from "../recording/training";
import { openWorkspace } from "./simdWorkspace";

export interface Replayed {
  readonly training: Training;
  readonly taker: SnapshotTaker;
}

export class ReplayMemory {
  #dataKey = "";
  #data: { readonly data: DataSet; readonly shown: ShownSamples } | null = null;
  #trainingKey = "";
  #replayed: Replayed | null = null;

  /** Of the spec's data: the same object for the same data. */
  samples(spec: RunSpec): ShownSamples {
    return this.#dataOf(spec).shown;
  }

  /** The training at hand where it has not passed `step` yet; else one that has not. */
  before(spec: RunSpec, step: number): Replayed {
    const key = JSON.stringify(spec);
    const kept = key === this.#trainingKey ? this.#replayed : null;
    if (kept && kept.training.trainer.stepsTaken <= step) return kept;
    this.forget(); // memory for one is enough
    this.#replayed = this.begin(spec);
    this.#trainingKey = key;
    return this.#replayed;
  }

  /** A training at step 0 that is not kept. */
  begin(spec: RunSpec): Replayed {
    const { data } = this.#dataOf(spec);
    const training = trainingAt(spec, data, 0, openWorkspace, null);
    return { training, taker: new SnapshotTaker(training, data, spec) };
  }

  /** Lets go of the training at hand. */
  forget(): void {
    this.#replayed = null;
    this.#trainingKey = "";
  }

  #dataOf(spec: RunSpec) {
    const key = JSON.stringify([spec.data, spec.seed]);
    if (key !== this.#dataKey || this.#data === null)
      this.#data = createShownDataSet(spec.data, spec.seed);
    this.#dataKey = key;
    return this.#data;
  }
}
