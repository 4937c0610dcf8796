/**
 * @file Exclusive or: the class is whether the two signs differ.
 */
import type { RandomStream } from "../engine/random";
import { figure } from "./dataKind";

/** Free space on either side of the axes, so that the noiseless set has a margin. */
const MARGIN = 0.08;

/** The four quadrants of the square [−1, 1]², evenly filled; `noise`: standard deviation of the jitter in both directions. */
export const xor = figure((noise, stream) => ({
  inputs: 2,
  outputs: 2,
  draw(label, out) {
    const right = stream.integer(2);
    const up = right ^ label;
    out[0] = coordinate(right, stream) + noise * stream.normal();
    out[1] = coordinate(up, stream) + noise * stream.normal();
  },
}));

function coordinate(positive: number, stream: RandomStream): number {
  const distance = MARGIN + (1 - MARGIN) * stream.uniform();
  return positive ? distance : -distance;
}
