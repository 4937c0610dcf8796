/**
 * @file The outlines that a data set's small picture is drawn with.
 */
import type { Thumbnail } from "../../data/thumbnail";

export interface ThumbnailPath {
  readonly d: string;
  /** Share of full ink, 0 to 1. */
  readonly ink: number;
}

/** Levels of ink between paper and full; one path each. */
const LEVELS = 4;

/** Images side by side in a grid of `columns`, one unit per pixel. */
export function imagePaths(
  { size, images }: Extract<Thumbnail, { kind: "images" }>,
  columns: number,
): readonly ThumbnailPath[] {
  const pixels = Array.from({ length: LEVELS }, (): string[] => []);
  images.forEach((image, i) => {
    const left = (i % columns) * size;
    const top = Math.floor(i / columns) * size;
    image.forEach((ink, p) => {
      const level = Math.round(ink * LEVELS);
      const x = left + (p % size);
      const y = top + Math.floor(p / size);
      if (level > 0) pixels[level - 1]!.push(`M${x} ${y}h1v1h-1z`);
    });
  });
  return pixels.map((parts, level) => ({
    d: parts.join(""),
    ink: (level + 1) / LEVELS,
  }));
}

/** One path of dots per class, upwards y being up; the first class has the most ink. */
export function pointPaths({
  points,
  labels,
}: Extract<Thumbnail, { kind: "points" }>): readonly ThumbnailPath[] {
  const classes = 1 + labels.reduce((most, label) => Math.max(most, label), 0);
  const dots = Array.from({ length: classes }, (): string[] => []);
  labels.forEach((label, i) => {
    const x = points[2 * i]!.toFixed(2);
    const y = (-points[2 * i + 1]!).toFixed(2);
    dots[label]!.push(`M${x} ${y}h0`);
  });
  return dots.map((parts, label) => ({
    d: parts.join(""),
    ink: 1 - (0.75 * label) / Math.max(1, classes - 1),
  }));
}
