/**
 * @file A small picture of a data set's samples, in ink alone.
 */
import { memo, useMemo } from "react";
import type { DataSpec } from "../../data/dataSpec";
import { thumbnail } from "../../data/thumbnail";
import styles from "./DataThumbnail.module.css";
import { imagePaths, pointPaths } from "./thumbnailPaths";

const IMAGE_COLUMNS = 10;
/** Half the side of what is shown of the plane; few points lie outside. */
const REACH = 1.35;

export const DataThumbnail = memo(function DataThumbnail({
  data,
}: {
  readonly data: DataSpec;
}) {
  const picture = useMemo(() => draw(data), [data]);
  return (
    <svg
      className={styles[picture.kind]}
      viewBox={picture.viewBox}
      aria-hidden="true"
    >
      {picture.paths.map(({ d, ink }) => (
        <path key={ink} d={d} opacity={ink} />
      ))}
    </svg>
  );
});

function draw(data: DataSpec) {
  const source = thumbnail(data);
  if (source.kind === "points")
    return {
      kind: source.kind,
      viewBox: `${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}`,
      paths: pointPaths(source),
    };
  const { kind, size, images } = source;
  const rows = Math.ceil(images.length / IMAGE_COLUMNS);
  const empty = Math.max(0, IMAGE_COLUMNS - images.length);
  // a few images stand in the middle
  const left = (-empty / 2) * size;
  return {
    kind,
    viewBox: `${left} 0 ${IMAGE_COLUMNS * size} ${rows * size}`,
    paths: imagePaths(source, IMAGE_COLUMNS),
  };
}
