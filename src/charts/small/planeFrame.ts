/**
 * @file What a picture of the plane is drawn from.
 */

/** The square [−extent, extent]², y upwards. */
export interface PlaneFrame {
  readonly extent: number;
  /** [side, side], the top row first: the class of each cell. Null: no regions. */
  readonly regions: {
    readonly side: number;
    readonly classes: Uint8Array;
  } | null;
  /** How many classes there are. */
  readonly classCount: number;
  /** x, y, x, y, … */
  readonly points: Float32Array;
  /** The class of each point. */
  readonly classes: Int32Array;
  /** Points that stand out. */
  readonly marked: ReadonlySet<number>;
  /** Points of their own that the reader may choose among, under small plus signs: x, y, x, y, … */
  readonly choices: Float32Array | null;
  /** A point by itself, under a cross: x, y. */
  readonly cross: readonly [x: number, y: number] | null;
}

/** Opacity of a class's region: the first is paper, the last the darkest, so that classes differ without a colour of their own. */
export function regionOpacity(label: number, classCount: number): number {
  return classCount < 2 ? 0 : (0.5 * label) / (classCount - 1);
}

/** Where a point stands, as fractions of the side from the top left. */
export function pointPlace(
  { points, extent }: Pick<PlaneFrame, "points" | "extent">,
  index: number,
): readonly [left: number, top: number] {
  return placeAt(points[2 * index]!, points[2 * index + 1]!, extent);
}

export const placeAt = (
  x: number,
  y: number,
  extent: number,
): readonly [left: number, top: number] => [
  (x / extent + 1) / 2,
  (1 - y / extent) / 2,
];

/** The choice that is nearest to a place, given in fractions of the side from the top left; null where there is none. */
export function nearestChoice(
  { choices, extent }: Pick<PlaneFrame, "choices" | "extent">,
  left: number,
  top: number,
): number | null {
  let [nearest, least] = [-1, Infinity];
  for (let i = 0; 2 * i < (choices?.length ?? 0); i++) {
    const [x, y] = placeAt(choices![2 * i]!, choices![2 * i + 1]!, extent);
    const distance = (x - left) ** 2 + (y - top) ** 2;
    if (distance < least) [nearest, least] = [i, distance];
  }
  return nearest < 0 ? null : nearest;
}
