/**
 * @file The data sets to choose from, each with a picture of its samples.
 */
import { memo, useMemo } from "react";
import {
  DATA,
  DATA_KINDS,
  dataOf,
  type DataKind,
  type DataSpec,
} from "../../data/dataSpec";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { FieldGroup } from "../../controls/FieldGroup";
import { thumbnail, type Thumbnail } from "../../data/thumbnail";
import styles from "./DataSets.module.css";
import { words } from "./words";
import dataThumbnailStyles from "./DataThumbnail.module.css";

export function DataSets() {
  const w = useWords(words);
  return (
    <FieldGroup words={w.shared.data}>
      {(hintId) => (
        <div className={styles.sets}>
          {DATA_KINDS.map((kind) => (
            <DataSetChoice key={kind} kind={kind} hintId={hintId} />
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

interface DataSetProps {
  readonly kind: DataKind;
  readonly hintId: string;
}

function DataSetChoice({ kind, hintId }: DataSetProps) {
  const w = useWords(words);
  const present = useLab((state) => state.experiment.data);
  const { updateShared } = useActions();
  const checked = present.kind === kind;
  return (
    <label className={styles.set} data-shape={DATA[kind].shape.kind}>
      <input
        type="radio"
        name="setup-data"
        className={styles.radio}
        data-testid={`setup-data-${kind}`}
        checked={checked}
        aria-describedby={hintId}
        onChange={() => updateShared({ data: dataOf(kind) })}
      />
      <DataThumbnail data={checked ? present : dataOf(kind)} />
      <span>{w.dataNames[kind]}</span>
    </label>
  );
}

const IMAGE_COLUMNS = 10;
/** Half the side of what is shown of the plane; few points lie outside. */
const REACH = 1.35;

/** A small picture of a data set's samples, in ink alone. */
const DataThumbnail = memo(function DataThumbnail({
  data,
}: {
  readonly data: DataSpec;
}) {
  const picture = useMemo(() => draw(data), [data]);
  return (
    <svg
      className={dataThumbnailStyles[picture.kind]}
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

/** An outline that a small picture is drawn with. */
interface ThumbnailPath {
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
