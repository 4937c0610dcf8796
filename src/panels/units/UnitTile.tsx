/**
 * @file One unit as a small multiple; opens the unit.
 */
import {
  memo,
  useCallback,
  useEffect,
  useRef,
  useState,
  type RefObject,
} from "react";
import { Miniature } from "../../charts/slices/Miniature";
import { useActions, useLab } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { RUN_INKS } from "../../views/drawing/runStyles";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import { useLabSource } from "../../views/drawing/useLabSource";
import { formatUnitMeasure, type UnitMeasures } from "./unitMeasures";
import { miniatureFrame } from "./unitFrames";
import styles from "./UnitTile.module.css";
import { useUnitSummary } from "./useUnitSummary";

interface UnitTileProps {
  /** From 1, as the unit. */
  readonly layer: number;
  readonly unit: number;
  readonly measure: keyof UnitMeasures;
  /** The measure in each run; NaN where it is not known. */
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
  const ruler = useLab((state) => state.view.ruler);
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
          {formatUnitMeasure(measure, a, ruler)}
        </span>
        <span className={styles.value} data-run="B">
          {formatUnitMeasure(measure, b, ruler)}
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

const NEARLY = "200px";

/** Whether the element is in view or nearly so: a layer may have 512 units, of which a few dozen are seen. */
function useInView(): readonly [
  ref: RefObject<HTMLSpanElement | null>,
  isInView: boolean,
] {
  const ref = useRef<HTMLSpanElement>(null);
  const [isInView, setInView] = useState(false);
  useEffect(() => {
    if (!ref.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.at(-1)!.isIntersecting),
      { rootMargin: NEARLY },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, isInView];
}
