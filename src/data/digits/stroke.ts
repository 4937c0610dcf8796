/**
 * @file The pen's movement: control points and the smooth curve through them.
 */

/** Coordinates in heights of the digit from its centre: x to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ControlPoint extends Point {
  /** The pen turns sharply here. */
  readonly corner: boolean;
}

export type Stroke = readonly ControlPoint[];

/** A stroke written as in skeletons.ts. */
export function parseStroke(text: string): Stroke {
  return text.split(" ").map((point) => {
    const [x, y] = point.replace("!", "").split(",").map(Number);
    return { x: x! / 100, y: y! / 100, corner: point.endsWith("!") };
  });
}

/** Straight pieces between two control points: even at 28×28 they stay within a tenth of a pixel of the curve. */
const PIECES = 4;

/**
 * Points along the curve through `stroke`: a Catmull-Rom spline (Catmull & Rom 1974), which ends its arcs at corners.
 * The first and the last point are those of the stroke.
 */
export function flatten(stroke: Stroke): Point[] {
  const points: Point[] = [stroke[0]!];
  for (let span = 0; span + 1 < stroke.length; span++) {
    const b = stroke[span]!;
    const c = stroke[span + 1]!;
    const a = b.corner ? b : (stroke[span - 1] ?? b);
    const d = c.corner ? c : (stroke[span + 2] ?? c);
    for (let piece = 1; piece <= PIECES; piece++) {
      const t = piece / PIECES;
      points.push({
        x: catmullRom(a.x, b.x, c.x, d.x, t),
        y: catmullRom(a.y, b.y, c.y, d.y, t),
      });
    }
  }
  return points;
}

/** The curve that runs from b (t = 0) to c (t = 1) with slopes (c − a)/2 and (d − b)/2. */
function catmullRom(a: number, b: number, c: number, d: number, t: number) {
  const linear = c - a;
  const square = 2 * a - 5 * b + 4 * c - d;
  const cube = 3 * (b - c) + d - a;
  return b + (t * (linear + t * (square + t * cube))) / 2;
}
