/**
 * @file The figures in the plane: spirals, rings, exclusive or, clouds.
 */
import { cos, sin } from "../engine/elementary";
import type { RandomStream } from "../engine/random";
import type { CreateSource } from "./dataKind";

const ARMS = 2;
const TURNS = 1.5;

/** Arms r = θ/θₘₐₓ, evenly filled along θ, so that neighbours are ½/TURNS apart; `noise`: standard deviation of the jitter in both directions, the radius being 1. */
export const spirals: CreateSource = (noise, stream) => ({
  inputs: 2,
  outputs: ARMS,
  draw(label, out) {
    const radius = stream.uniform();
    const angle = 2 * Math.PI * (TURNS * radius + label / ARMS);
    out[0] = radius * cos(angle) + noise * stream.normal();
    out[1] = radius * sin(angle) + noise * stream.normal();
  },
});

const RINGS = 3;

/** Circles of radius 1/3, 2/3 and 1; `noise`: standard deviation of the jitter in both directions. */
export const rings: CreateSource = (noise, stream) => ({
  inputs: 2,
  outputs: RINGS,
  draw(label, out) {
    const radius = (label + 1) / RINGS;
    const angle = 2 * Math.PI * stream.uniform();
    out[0] = radius * cos(angle) + noise * stream.normal();
    out[1] = radius * sin(angle) + noise * stream.normal();
  },
});

/** Free space on either side of the axes, so that the noiseless set has a margin. */
const MARGIN = 0.08;

/** The four quadrants of the square [−1, 1]², evenly filled; `noise`: standard deviation of the jitter in both directions. */
export const xor: CreateSource = (noise, stream) => ({
  inputs: 2,
  outputs: 2,
  draw(label, out) {
    const right = stream.integer(2);
    const up = right ^ label;
    out[0] = coordinate(right, stream) + noise * stream.normal();
    out[1] = coordinate(up, stream) + noise * stream.normal();
  },
});

function coordinate(positive: number, stream: RandomStream): number {
  const distance = MARGIN + (1 - MARGIN) * stream.uniform();
  return positive ? distance : -distance;
}

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
export const gaussians: CreateSource = (noise, stream) => {
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
};
