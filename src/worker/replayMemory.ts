/**
 * @file What a replay worker keeps between requests, so that the next one is quick: the data set, and the training where
 * the last request left it.
 */
import { createShownDataSet } from "../data/dataSet";
import type { DataSet } from "../data/dataSpec";
import type { ShownSamples } from "../data/shownSamples";
import type { Checkpoint } from "../recording/checkpoint";
import type { RunSpec } from "../recording/runSpec";
import { Replayed } from "./replayed";

export class ReplayMemory {
  #dataKey = "";
  #data: { readonly data: DataSet; readonly shown: ShownSamples } | null = null;
  #trainingKey = "";
  #replayed: Replayed | null = null;

  /** Of the spec's data: the same object for the same data. */
  samples(spec: RunSpec): ShownSamples {
    return this.#dataOf(spec).shown;
  }

  /** A run that has not passed `step` yet: where it is at hand, or where the checkpoint is, whichever is nearer. */
  before(spec: RunSpec, step: number, checkpoint: Checkpoint | null): Replayed {
    const key = JSON.stringify(spec);
    if (key !== this.#trainingKey || this.#replayed === null) {
      this.forget(); // memory for one is enough
      this.#replayed = this.begin(spec);
      this.#trainingKey = key;
    }
    this.#replayed.approach(step, checkpoint);
    return this.#replayed;
  }

  /** A run at step 0 that is not kept. */
  begin(spec: RunSpec): Replayed {
    return new Replayed(spec, this.#dataOf(spec).data);
  }

  /** Lets go of the run at hand. */
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
