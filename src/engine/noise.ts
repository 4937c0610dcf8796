/**
 * @file Draws the noise of a step. It is a function of (seed, step, layer) alone: drawing it again, or for other samples,
 * changes nothing that a later step depends on.
 */
import type { Take } from "./arena";
import type { DenseLayer } from "./denseLayer";
import type { NoiseSpec } from "./networkSpec";
import { RandomStream, STREAM, WEIGHT_STREAM_STEP } from "./random";
import { zigguratNormal } from "./ziggurat";

/** What a layer's elements are multiplied by, and what is added then; both [rows, stride], padding is 0. */
export interface LayerNoise {
  readonly scale: Float32Array;
  readonly shift: Float32Array;
}

export const describeNoise = (take: Take, length: number): LayerNoise => ({
  scale: take(length),
  shift: take(length),
});

/** Whose elements are disturbed: those of a training batch, or those of the probe. μ and σ of a unit are the same for both. */
export type NoisySamples = "batch" | "probe";

const ELEMENTS = {
  batch: STREAM.batchNoise,
  probe: STREAM.probeNoise,
} as const satisfies Record<NoisySamples, number>;

/** Where a layer's values lie. */
interface NoisyRows {
  readonly stride: number;
  readonly noise: LayerNoise | null;
}

export class NoiseSource {
  readonly #seed: number;
  readonly #layers: readonly DenseLayer[];
  readonly #ofUnits = new RandomStream(0, 0);
  readonly #ofElements = new RandomStream(0, 0);

  constructor(seed: number, layers: readonly DenseLayer[]) {
    this.#seed = seed;
    this.#layers = layers;
  }

  /** Writes the noise of `step` to all buffers that have any, for their first `rows` rows. */
  draw(
    buffers: readonly NoisyRows[],
    rows: number,
    step: number,
    samples: NoisySamples,
  ): void {
    for (let l = 0; l < buffers.length; l++) {
      const { noise, stride } = buffers[l]!;
      const { spec, units } = this.#layers[l]!;
      if (noise === null || spec.noise === undefined) continue;
      const part = l * WEIGHT_STREAM_STEP;
      this.#ofUnits.restart(this.#seed, STREAM.noise + part, step);
      this.#ofElements.restart(this.#seed, ELEMENTS[samples] + part, step);
      for (let unit = 0; unit < units; unit++)
        this.#drawUnit(spec.noise, noise, unit, stride, rows * stride);
    }
  }

  #drawUnit(
    { shift, shiftSpread, scale, scaleSpread }: NoiseSpec,
    noise: LayerNoise,
    unit: number,
    stride: number,
    end: number,
  ): void {
    const mean = shift * (2 * this.#ofUnits.uniform() - 1);
    const deviation = 1 + (scale - 1) * this.#ofUnits.uniform();
    const random = this.#ofElements;
    for (let p = unit; p < end; p += stride) {
      noise.shift[p] = mean + shiftSpread * (2 * random.uniform() - 1);
      noise.scale[p] = deviation + scaleSpread * zigguratNormal(random);
    }
  }
}
