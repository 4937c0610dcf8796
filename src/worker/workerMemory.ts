/**
 * @file What a worker keeps from one job to the next, so that the next one is quick. Nothing that it tells depends on it.
 */
import { createShownDataSet, keepDataSet } from "../data/dataSet";
import type { DataSet } from "../data/dataSpec";
import type { ShownSamples } from "../data/shownSamples";
import { Development } from "../recording/development";
import type { Reference } from "../recording/probeMeter";
import type { RecordingSpec, RunSpec } from "../recording/runSpec";
import { Replayed } from "./replayed";
import { openWorkspace } from "./simdWorkspace";

/** Both runs of an experiment. */
const KEPT = 2;

export class WorkerMemory {
  readonly createData = keepDataSet();
  readonly #developments = new Shelf<Development>();
  readonly #references = new Shelf<Reference>();
  readonly #replayed = new Shelf<Replayed>();

  dataOf({ data, seed }: RunSpec): DataSet {
    return this.createData(data, seed);
  }

  /** For looking at. */
  samplesOf({ data, seed }: RunSpec): ShownSamples {
    return createShownDataSet(data, seed).shown;
  }

  /** One that nobody else uses until it is given back. */
  takeDevelopment(spec: RunSpec, recording: RecordingSpec): Development {
    return (
      this.#developments.take(keyOf(spec, recording)) ??
      new Development(spec, recording, this.dataOf(spec), openWorkspace)
    );
  }

  giveBackDevelopment(
    spec: RunSpec,
    recording: RecordingSpec,
    development: Development,
  ): void {
    this.#developments.put(keyOf(spec, recording), development);
  }

  /** What drift is measured from in such a recording, where that is known. */
  referenceOf(spec: RunSpec, recording: RecordingSpec): Reference | null {
    return this.#references.look(keyOf(spec, recording));
  }

  keepReference(
    spec: RunSpec,
    recording: RecordingSpec,
    reference: Reference,
  ): void {
    this.#references.put(keyOf(spec, recording), reference);
  }

  /** A run to be rebuilt, that nobody else uses until it is given back. */
  takeReplayed(spec: RunSpec): Replayed {
    return this.#replayed.take(keyOf(spec)) ?? this.createReplayed(spec);
  }

  /** A run at step 0 that is not kept. */
  createReplayed(spec: RunSpec): Replayed {
    return new Replayed(spec, this.dataOf(spec));
  }

  giveBackReplayed(spec: RunSpec, replayed: Replayed): void {
    this.#replayed.put(keyOf(spec), replayed);
  }
}

const keyOf = (...parts: readonly object[]): string => JSON.stringify(parts);

/** Keeps a few things by name, those that were put last. */
class Shelf<Thing> {
  readonly #things = new Map<string, Thing>();

  look(key: string): Thing | null {
    return this.#things.get(key) ?? null;
  }

  take(key: string): Thing | null {
    const thing = this.look(key);
    this.#things.delete(key);
    return thing;
  }

  put(key: string, thing: Thing): void {
    this.#things.delete(key);
    this.#things.set(key, thing);
    const [oldest] = this.#things.keys();
    if (this.#things.size > KEPT && oldest !== undefined)
      this.#things.delete(oldest);
  }
}
