/**
 * @file A hand: how one sample of a digit differs from its skeleton. Every range below is the widest deviation; draws
 * are triangular, so that most hands are near the middle and none is absurd.
 */
import { cos, sin } from "../../engine/elementary";
import type { RandomStream } from "../../engine/random";
import type { ControlPoint, Stroke } from "./stroke";

/** Heights of the digit by which a control point is off. */
const TREMBLE = 0.035;
/** Radians. */
const ROTATION = 0.18;
/** Sideways heights per height. */
const SLANT = 0.3;
/** Share of the image's side that the digit is high. */
const HEIGHT = { middle: 0.8, spread: 0.08 };
/** Width in units of the skeleton's. */
const WIDTH = { middle: 1.1, spread: 0.22 };
/** Relative widening of the top at the cost of the foot. */
const TAPER = 0.3;
/** Heights by which the middle stands aside of the ends. */
const BOW = 0.06;
/** Heights by which the middle stands above or below its place. */
const WAIST = 0.06;
/** Shares of the image's side. */
const SHIFT = 0.125;
/** Half the width of the pen, in heights of the digit. */
const PEN = { middle: 0.06, spread: 0.02 };
/** Width of the ink's soft edge, in shares of the image's side. */
const BLUR = { middle: 0.04, spread: 0.03 };
/** Blackness of the ink, 1 being black. */
const INK = { middle: 0.9, spread: 0.1 };

export interface Hand {
  readonly taper: number;
  readonly bow: number;
  readonly waist: number;
  /** Rotation, slant, height and width in one: image = matrix · digit + shift, in shares of the image's side. */
  readonly matrix: readonly [xx: number, xy: number, yx: number, yy: number];
  readonly shift: readonly [x: number, y: number];
  /** Half the width of the line, and the width of its soft edge, in shares of the image's side. */
  readonly pen: number;
  readonly blur: number;
  readonly ink: number;
}

export function drawHand(stream: RandomStream): Hand {
  const height = near(stream, HEIGHT);
  const width = height * near(stream, WIDTH);
  const angle = spread(stream, ROTATION);
  const slant = spread(stream, SLANT);
  const c = cos(angle);
  const s = sin(angle);
  return {
    taper: spread(stream, TAPER),
    bow: spread(stream, BOW),
    waist: spread(stream, WAIST),
    matrix: [
      c * width,
      -s * height - c * slant * height,
      s * width,
      c * height - s * slant * height,
    ],
    shift: [0.5 + spread(stream, SHIFT), 0.5 + spread(stream, SHIFT)],
    pen: height * near(stream, PEN),
    blur: near(stream, BLUR),
    ink: near(stream, INK),
  };
}

/** The stroke as this hand writes it, in shares of the image's side from its upper left corner. */
export function write(
  hand: Hand,
  stroke: Stroke,
  stream: RandomStream,
): Stroke {
  return stroke.map((point) => place(hand, point, stream));
}

function place(
  hand: Hand,
  point: ControlPoint,
  stream: RandomStream,
): ControlPoint {
  const v = point.y + spread(stream, TREMBLE);
  const u = point.x + spread(stream, TREMBLE);
  const x = u * (1 - hand.taper * v) + hand.bow * (1 - 4 * v * v);
  const y = v + hand.waist * (1 - 4 * v * v);
  const [xx, xy, yx, yy] = hand.matrix;
  return {
    x: xx * x + xy * y + hand.shift[0],
    y: yx * x + yy * y + hand.shift[1],
    corner: point.corner,
  };
}

/** A triangular draw from −widest to widest. */
function spread(stream: RandomStream, widest: number): number {
  return (stream.uniform() - stream.uniform()) * widest;
}

function near(
  stream: RandomStream,
  range: { readonly middle: number; readonly spread: number },
): number {
  return range.middle + spread(stream, range.spread);
}
