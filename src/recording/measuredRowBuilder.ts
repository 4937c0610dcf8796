/**
 * @file Collects what the probe tells of steps, to be handed over: rows of equally distant steps, of which the same parts are known.
 */
import type { LayerColumns, MeasuredRows, Part, RecordingShape } from "./chunk";
import { createLayerColumns, layerSeries } from "./columns";
import type { ProbeMeter } from "./probeMeter";
import { RowBuilder } from "./rowBuilder";

type LayerSeries = readonly LayerColumns<Uint32Array>[];

export class MeasuredRowBuilder {
  readonly #shape: RecordingShape;
  readonly #stride: number;
  #parts: readonly Part[] = [];
  #rows: RowBuilder<LayerSeries> | null = null;
  #finished: MeasuredRows[] = [];

  /** `stride`: steps from one row to the next, as a rule. */
  constructor(shape: RecordingShape, stride: number) {
    this.#shape = shape;
    this.#stride = stride;
  }

  /** Adds what the probe has measured at a step. `parts`: one object for each choice of parts. */
  add(step: number, parts: readonly Part[], probe: ProbeMeter): void {
    if (parts !== this.#parts || !this.#rows?.goesOnWith(step)) {
      this.#finish();
      this.#parts = parts;
      this.#rows = new RowBuilder<LayerSeries>(
        {
          create: (allocator) =>
            createLayerColumns(this.#shape, allocator, parts),
          series: layerSeries,
        },
        this.#stride,
      );
    }
    const row = this.#rows!.add(step);
    const { columns } = this.#rows!;
    probe.layers.forEach((layer, l) => layer.write(columns[l]!, row, parts));
  }

  /** Gives the rows away and goes on with none. */
  take(): readonly MeasuredRows[] {
    this.#finish();
    const taken = this.#finished;
    this.#finished = [];
    return taken;
  }

  #finish(): void {
    const rows = this.#rows?.take() ?? null;
    this.#rows = null;
    if (rows === null) return;
    const { columns: layers, ...where } = rows;
    this.#finished.push({ ...where, layers, parts: this.#parts });
  }
}
