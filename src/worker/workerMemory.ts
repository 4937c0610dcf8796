/**
 * @file What a worker keeps from one job to the next, so that the next one is quick. Nothing that it tells depends on it.
 */
import { countSamples, createShownDataSet, keepDataSet } from "../data/dataSet";
import type { DataSet } from "../data/dataSpec";
import type { ShownSamples } from "../data/shownSamples";
import { Development } from "../recording/development";
import type { Reference } from "../recording/probeMeter";
import type { RecordingSpec, RunSpec } from "../recording/runSpec";
import { trainingBytes } from "../recording/trainingMemory";
import { KEPT_TRAININGS } from "../recording/workerBytes";
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

  /** Lets go of trainings, those that have lain longest first, until there is room for so many bytes more, or none is left. */
  makeRoom(bytes: number): void {
    const shelves = [this.#replayed, this.#developments];
    const kept = () => shelves.reduce((sum, { bytes: of }) => sum + of, 0);
    while (kept() > 0 && kept() + bytes > KEPT_TRAININGS)
      (shelves.find(({ bytes: of }) => of > 0) ?? shelves[0]!).drop();
  }

  /** One that nobody else uses until it is given back. */
  takeDevelopment(spec: RunSpec, recording: RecordingSpec): Development {
    const kept = this.#developments.take(keyOf(spec, recording));
    if (kept !== null) return kept;
    this.makeRoom(bytesOf(spec));
    return new Development(spec, recording, this.dataOf(spec), openWorkspace);
  }

  giveBackDevelopment(
    spec: RunSpec,
    recording: RecordingSpec,
    development: Development,
  ): void {
    this.#developments.put(keyOf(spec, recording), development, bytesOf(spec));
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
    this.#references.put(keyOf(spec, recording), reference, 0);
  }

  /** A run to be rebuilt, that nobody else uses until it is given back. */
  takeReplayed(spec: RunSpec): Replayed {
    return this.#replayed.take(keyOf(spec)) ?? this.createReplayed(spec);
  }

  /** A run at step 0 that is not kept. */
  createReplayed(spec: RunSpec): Replayed {
    this.makeRoom(bytesOf(spec));
    return new Replayed(spec, this.dataOf(spec));
  }

  giveBackReplayed(spec: RunSpec, replayed: Replayed): void {
    this.#replayed.put(keyOf(spec), replayed, bytesOf(spec));
  }
}

const keyOf = (...parts: readonly object[]): string => JSON.stringify(parts);

const bytesOf = (spec: RunSpec): number =>
  trainingBytes(spec, countSamples(spec.data));

interface Kept<Thing> {
  readonly thing: Thing;
  readonly bytes: number;
}

/** Keeps a few things by name, those that were put last. */
class Shelf<Thing> {
  readonly #things = new Map<string, Kept<Thing>>();

  get bytes(): number {
    let sum = 0;
    for (const { bytes } of this.#things.values()) sum += bytes;
    return sum;
  }

  look(key: string): Thing | null {
    return this.#things.get(key)?.thing ?? null;
  }

  /** Lets go of what has lain longest. */
  drop(): void {
    const [oldest] = this.#things.keys();
    if (oldest !== undefined) this.#things.delete(oldest);
  }

  take(key: string): Thing | null {
    const thing = this.look(key);
    this.#things.delete(key);
    return thing;
  }

  put(key: string, thing: Thing, bytes: number): void {
    this.#things.delete(key);
    this.#things.set(key, { thing, bytes });
    if (this.#things.size > KEPT) this.drop();
  }
}
