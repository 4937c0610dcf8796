/**
 * @file Normal clouds around the corners of a square.
 */
import { figure } from "./dataKind";

/** Centres at distance 1 from the middle, one class each. */
const CENTRES: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/** A cloud's standard deviation without noise. */
const WIDTH = 0.2;

/** Clouds of variance WIDTH² + noise² in both directions. */
export const gaussians = figure((noise, stream) => {
  const sigma = Math.sqrt(WIDTH * WIDTH + noise * noise);
  return {
    inputs: 2,
    outputs: CENTRES.length,
    draw(label, out) {
      const [x, y] = CENTRES[label]!;
      out[0] = x + sigma * stream.normal();
      out[1] = y + sigma * stream.normal();
    },
  };
});
