/**
 * @file Turns what is measured at each step into chunks, on the worker's side.
 */
import { columnCapacity } from "./capacity";
import type { ColumnOf, RecordingChunk, RecordingShape } from "./chunk";
import { ChunkBuilder } from "./chunkBuilder";
import { DENSE_COLUMNS, RUN_COLUMNS } from "./columns";
import type { GradientShift } from "../measure/gradientShift";
import type { HeldOutAccuracy } from "./heldOut";
import type { ProbeMeter } from "./probeMeter";

/** What was measured at one step beside the probe. */
export interface StepMeasures {
  /** One mini-batch at the network before its update. Norms are per dense layer. */
  readonly batch: {
    readonly loss: number;
    readonly accuracy: number;
    readonly gradientNorms: Float32Array;
    readonly weightNorms: Float32Array;
    readonly updateNorms: Float32Array;
  };
  readonly shift: GradientShift;
  readonly heldOut: HeldOutAccuracy;
}

const RUN_NUMBERS: Readonly<
  Record<ColumnOf<"run">, (from: StepMeasures) => number>
> = {
  loss: ({ batch }) => batch.loss,
  batchAccuracy: ({ batch }) => batch.accuracy,
  heldOutAccuracy: ({ heldOut }) => heldOut.running,
  heldOutTrainingAccuracy: ({ heldOut }) => heldOut.own,
};

const DENSE_NUMBERS: Readonly<
  Record<ColumnOf<"dense">, (from: StepMeasures) => ArrayLike<number>>
> = {
  gradientNorm: ({ batch }) => batch.gradientNorms,
  weightNorm: ({ batch }) => batch.weightNorms,
  updateNorm: ({ batch }) => batch.updateNorms,
  shiftL2: ({ shift }) => shift.l2,
  shiftCosine: ({ shift }) => shift.cosine,
  shiftRelative: ({ shift }) => shift.relative,
};

export class Recorder {
  readonly #shape: RecordingShape;
  readonly #capacity: number;
  readonly #chunk: ChunkBuilder;
  #columns = 0;
  #stride = 1;

  constructor(shape: RecordingShape, memoryBudget: number) {
    this.#shape = shape;
    this.#capacity = columnCapacity(shape, memoryBudget);
    this.#chunk = new ChunkBuilder(shape);
  }

  /** Whether `step` gets a column; others pass unrecorded, once the memory is used up. */
  isDue(step: number): boolean {
    return step % this.#stride === 0;
  }

  /** Whether no later step of the run gets a column. */
  isLast(step: number): boolean {
    return step + this.#stride > this.#shape.steps;
  }

  /** Records what the probe has measured at `step`, which must be due, and what came with it. Steps come in order. */
  record(step: number, probe: ProbeMeter, measures: StepMeasures): void {
    const row = this.#chunk.addRow(step);
    this.#writeMeasures(row, measures);
    this.#writeLayers(row, probe);
    this.#countColumn(step);
  }

  /** Goes on as though all steps before `step` had been recorded, and taken; to be called before the first one is. */
  skipTo(step: number): void {
    for (let skipped = 0; skipped < step; skipped++)
      if (this.isDue(skipped)) this.#countColumn(skipped);
  }

  /** What was recorded since the last chunk; null where that is nothing. */
  takeChunk(): RecordingChunk | null {
    return this.#chunk.take();
  }

  #writeMeasures(row: number, measures: StepMeasures): void {
    const { columns } = this.#chunk;
    for (const name of RUN_COLUMNS)
      columns[name][row] = RUN_NUMBERS[name](measures);
    for (const name of DENSE_COLUMNS) {
      const numbers = DENSE_NUMBERS[name](measures);
      columns[name].set(numbers, row * numbers.length);
    }
  }

  #writeLayers(row: number, probe: ProbeMeter): void {
    const { layers } = this.#chunk.columns;
    probe.layers.forEach((layer, l) => layer.write(layers[l]!, row));
  }

  #countColumn(step: number): void {
    this.#columns++;
    if (this.#columns === this.#capacity && !this.isLast(step)) this.#thin();
  }

  /** Every second column stays, as in a Recording of the same shape and budget. */
  #thin(): void {
    this.#columns = Math.ceil(this.#columns / 2);
    this.#stride *= 2;
    this.#chunk.thin();
  }
}
