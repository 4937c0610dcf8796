/**
 * @file Rings around one centre.
 */
import { cos, sin } from "../engine/elementary";
import { figure } from "./dataKind";

const RINGS = 3;

/** Circles of radius 1/3, 2/3 and 1; `noise`: standard deviation of the jitter in both directions. */
export const rings = figure((noise, stream) => ({
  inputs: 2,
  outputs: RINGS,
  draw(label, out) {
    const radius = (label + 1) / RINGS;
    const angle = 2 * Math.PI * stream.uniform();
    out[0] = radius * cos(angle) + noise * stream.normal();
    out[1] = radius * sin(angle) + noise * stream.normal();
  },
}));
