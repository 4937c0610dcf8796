/**
 * @file One unit as a small multiple; opens the unit.
 */
import { memo, useCallback } from "react";
import { Miniature } from "../../charts/slices/Miniature";
import { useActions } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { RUN_INKS } from "../../views/drawing/runStyles";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import { useLabSource } from "../../views/drawing/useLabSource";
import { formatUnitMeasure } from "./unitFormat";
import { miniatureFrame } from "./unitFrames";
import type { UnitMeasures } from "./unitMeasures";
import styles from "./UnitTile.module.css";
import { useInView } from "./useInView";
import { useUnitSummary } from "./useUnitSummary";

interface UnitTileProps {
  /** From 1, as the unit. */
  readonly layer: number;
  readonly unit: number;
  readonly measure: keyof UnitMeasures;
  /** Of each run; NaN where it is not known. */
  readonly a: number;
  readonly b: number;
}

export const UnitTile = memo(function UnitTile({
  layer,
  unit,
  measure,
  a,
  b,
}: UnitTileProps) {
  const { setView } = useActions();
  const summary = useUnitSummary(layer, unit);
  const [picture, isInView] = useInView();
  return (
    <button
      type="button"
      className={styles.tile}
      aria-label={summary}
      data-testid={`unit-${unit}`}
      onClick={() => setView({ unit })}
    >
      <span className={styles.head}>
        <span className={styles.name}>{unit}</span>
        <span className={styles.value} data-run="A">
          {formatUnitMeasure(measure, a)}
        </span>
        <span className={styles.value} data-run="B">
          {formatUnitMeasure(measure, b)}
        </span>
      </span>
      <span ref={picture} className={styles.picture}>
        {isInView && <TilePicture layer={layer} unit={unit} />}
      </span>
    </button>
  );
});

const TilePicture = memo(function TilePicture({
  layer,
  unit,
}: Pick<UnitTileProps, "layer" | "unit">) {
  const scheme = useColorScheme();
  const source = useLabSource(
    useCallback(
      (state: LabState) => miniatureFrame(state, { layer, unit }),
      [layer, unit],
    ),
  );
  return (
    <Miniature
      source={source}
      leftInk={RUN_INKS.A}
      rightInk={RUN_INKS.B}
      scheme={scheme}
    />
  );
});
