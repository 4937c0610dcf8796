/**
 * @file Rasterising: the image of a line drawn with a round pen, from each pixel's distance to the line.
 */
import type { Point } from "./stroke";

export interface Pen {
  /** Half the width of the line, and the width of its soft edge, in shares of the image's side. */
  readonly pen: number;
  readonly blur: number;
  /** 0 to 1: the value of a pixel that is all ink. */
  readonly ink: number;
}

/** Images of size × size pixels, one at a time. */
export class Paper {
  readonly size: number;
  /** [size, size]: squared distance of each pixel's centre to the line, in pixels; right up to the pen's reach. */
  readonly #distance: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.#distance = new Float64Array(size * size);
  }

  /** Draws `lines`, each in shares of the image's side, on empty paper. Writes size × size values, 0 to `ink`, to `out`. */
  draw(lines: readonly (readonly Point[])[], pen: Pen, out: Float32Array) {
    const radius = pen.pen * this.size;
    // One pixel of softness is what averaging the ink over a pixel's square comes to.
    const edge = 1 + pen.blur * this.size;
    this.#distance.fill(Infinity);
    for (const line of lines)
      for (let i = 1; i < line.length; i++)
        this.#approach(line[i - 1]!, line[i]!, radius + edge / 2);
    for (let i = 0; i < out.length; i++) {
      const cover = 0.5 + (radius - Math.sqrt(this.#distance[i]!)) / edge;
      out[i] = pen.ink * Math.max(0, Math.min(1, cover));
    }
  }

  /** Lowers the distances of the pixels within `reach` of the straight piece from a to b. */
  #approach(a: Point, b: Point, reach: number) {
    const { size } = this;
    const distance = this.#distance;
    const ax = a.x * size - 0.5;
    const ay = a.y * size - 0.5;
    const dx = (b.x - a.x) * size;
    const dy = (b.y - a.y) * size;
    const squaredLength = dx * dx + dy * dy;
    const perLength = squaredLength > 0 ? 1 / squaredLength : 0;
    const left = Math.max(0, Math.ceil(ax + Math.min(0, dx) - reach));
    const right = Math.min(size - 1, Math.floor(ax + Math.max(0, dx) + reach));
    const top = Math.max(0, Math.ceil(ay + Math.min(0, dy) - reach));
    const bottom = Math.min(size - 1, Math.floor(ay + Math.max(0, dy) + reach));
    for (let y = top; y <= bottom; y++)
      for (let x = left; x <= right; x++) {
        const px = x - ax;
        const py = y - ay;
        const along = (px * dx + py * dy) * perLength;
        const t = along < 0 ? 0 : along > 1 ? 1 : along;
        const ex = px - t * dx;
        const ey = py - t * dy;
        const squared = ex * ex + ey * ey;
        const at = y * size + x;
        if (squared < distance[at]!) distance[at] = squared;
      }
  }
}
