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
  /** Of each point. */
  readonly classes: Int32Array;
  /** Points that stand out. */
  readonly marked: ReadonlySet<number>;
  /** A point by itself, under a cross: x, y. */
  readonly cross: readonly [x: number, y: number] | null;
}

/** Opacity of a class's region: the first is paper, the last the darkest, so that classes differ without a colour of their own. */
export function regionOpacity(label: number, classCount: number): number {
  return classCount < 2 ? 0 : (0.5 * label) / (classCount - 1);
}

/** Where a point stands, as fractions of the side from the top left. */
export function placeOf(
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
