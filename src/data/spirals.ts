/**
 * @file Two spirals, wound around each other.
 */
import { cos, sin } from "../engine/elementary";
import { figure } from "./dataKind";

const ARMS = 2;
const TURNS = 1.5;

/** Arms r = θ/θₘₐₓ, evenly filled along θ, so that neighbours are ½/TURNS apart; `noise`: standard deviation of the jitter in both directions, the radius being 1. */
export const spirals = figure((noise, stream) => ({
  inputs: 2,
  outputs: ARMS,
  draw(label, out) {
    const radius = stream.uniform();
    const angle = 2 * Math.PI * (TURNS * radius + label / ARMS);
    out[0] = radius * cos(angle) + noise * stream.normal();
    out[1] = radius * sin(angle) + noise * stream.normal();
  },
}));
