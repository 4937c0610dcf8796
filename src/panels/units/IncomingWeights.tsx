/**
 * @file The weights of what a unit listens to, in both runs on one scale.
 */
import { useMemo } from "react";
import { PixelImage } from "../../charts/small/PixelImage";
import { largestMagnitude, SignedBars } from "../../charts/small/SignedBars";
import { imageSide } from "../../data/dataSpec";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { RUN_INKS } from "../../views/drawing/runStyles";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import { formatStep, formatValue } from "../../controls/numberFormat";
import type { LayerSnapshot } from "../../recording/layerSnapshot";
import styles from "./Fact.module.css";
import type { UnitPlace } from "./unitFrames";
import { words } from "./words";

export function IncomingWeights({ layer, unit }: UnitPlace) {
  const w = useWords(words);
  const data = useLab((state) => state.experiment.data);
  const weights = {
    A: useWeights("A", { layer, unit }),
    B: useWeights("B", { layer, unit }),
  };
  const size = layer === 1 ? imageSide(data) : null;
  const extent = largestMagnitude([weights.A, weights.B]);
  return (
    <div>
      <h4 className={styles.title}>{w.weights}</h4>
      <div className={size === null ? undefined : styles.images}>
        {RUN_NAMES.map((run) => (
          <RunWeights
            key={run}
            run={run}
            size={size}
            weights={weights[run]}
            extent={extent}
          />
        ))}
      </div>
      <p className={styles.help}>{w.weightsHelp(size !== null)}</p>
    </div>
  );
}

function useWeights(run: RunName, { layer, unit }: UnitPlace) {
  const snapshot = useLab(
    (state) => state.replays[run].snapshot?.layers[layer - 1] ?? null,
  );
  return useMemo(
    () => snapshot && incomingWeights(snapshot, unit - 1),
    [snapshot, unit],
  );
}

interface RunWeightsProps {
  readonly run: RunName;
  /** Pixels per side of an image; null: bars. */
  readonly size: number | null;
  readonly weights: Float32Array | null;
  readonly extent: number;
}

const NONE = new Float32Array(0);

function RunWeights({ run, size, weights, extent }: RunWeightsProps) {
  const summary = useWeightsSummary(run, weights ?? NONE);
  const scheme = useColorScheme();
  const pixels = useMemo(
    () => ({
      size: weights === null ? 0 : (size ?? 0),
      values: (weights ?? NONE).map((weight) => weight / extent),
    }),
    [size, weights, extent],
  );
  return (
    <div
      className={size === null ? styles.bars : styles.image}
      data-testid={`weights-${run}`}
    >
      <span className={styles.letter} data-run={run}>
        {run}
      </span>
      {size === null ? (
        <div className={styles.bar}>
          <SignedBars
            values={weights ?? NONE}
            extent={extent}
            ink={RUN_INKS[run]}
            summary={summary}
          />
        </div>
      ) : (
        <PixelImage
          pixels={pixels}
          ink={RUN_INKS[run]}
          scheme={scheme}
          summary={summary}
        />
      )}
    </div>
  );
}

function useWeightsSummary(run: RunName, weights: Float32Array): string {
  const w = useWords(words);
  let [least, greatest, squares] = [Infinity, -Infinity, 0];
  for (const weight of weights) {
    least = Math.min(least, weight);
    greatest = Math.max(greatest, weight);
    squares += weight * weight;
  }
  return w.weightsSummary(
    run,
    formatStep(weights.length),
    formatValue(least),
    formatValue(greatest),
    formatValue(Math.sqrt(squares)),
  );
}

/** The weights of a unit, from 0; [inputs]. Allocates. */
function incomingWeights(
  {
    weights,
    inputs,
    units,
  }: Pick<LayerSnapshot, "weights" | "inputs" | "units">,
  unit: number,
): Float32Array {
  return Float32Array.from(
    { length: inputs },
    (_, input) => weights[input * units + unit]!,
  );
}
