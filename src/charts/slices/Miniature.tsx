/**
 * @file Two strata and their slices, mirrored, on one axis of values: a whole row of the lab as a small multiple. It is
 * told of in words by what it stands in.
 */
import { memo, useCallback } from "react";
import type { ColorToken } from "../canvas/colorToken";
import { useCanvas } from "../canvas/useCanvas";
import type { Source } from "../canvas/source";
import styles from "./Miniature.module.css";
import type { MiniatureFrame } from "./miniatureFrame";
import { createMiniaturePaint } from "./paintMiniature";

interface MiniatureProps {
  readonly source: Source<MiniatureFrame>;
  readonly leftInk: ColorToken;
  readonly rightInk: ColorToken;
  /** Changes with the page's colours. */
  readonly scheme: string;
}

export const Miniature = memo(function Miniature({
  source,
  leftInk,
  rightInk,
  scheme,
}: MiniatureProps) {
  const canvas = useCanvas(
    source,
    scheme,
    useCallback(
      (element) => createMiniaturePaint(element, leftInk, rightInk),
      [leftInk, rightInk],
    ),
  );
  return <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />;
});
