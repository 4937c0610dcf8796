/**
 * @file One hidden layer, or the outputs behind them: its strata and slices in both runs, mirrored around its spine, on one axis of values.
 */
import { memo, useMemo } from "react";
import { AxisTicks } from "../../charts/axis/AxisTicks";
import type { Domain } from "../../charts/axis/scales";
import { RUN_NAMES } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { notateAxis } from "../../controls/numberFormat";
import { axisDomain } from "../../views/axisDomain";
import styles from "./LayerRow.module.css";
import { LayerSlice, LayerStrata } from "./LayerPictures";
import { OutputSpine, Spine } from "./Spine";
import { useWords } from "../../controls/useWords";
import { layerWords } from "../../views/layerWords";
import { words } from "./words";

interface LayerRowProps {
  /** From 1; one more than there are hidden layers: the outputs. */
  readonly layer: number;
}

/** Numbers along the axis of values. */
const TICKS = 3;

export const LayerRow = memo(function LayerRow({ layer }: LayerRowProps) {
  const w = useWords(words);
  const names = useWords(layerWords);
  const isOutput = useLab((state) => layer > state.experiment.widths.length);
  const domain = useDomain(layer);
  const name = isOutput ? w.output : names.layer(layer);
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <div className={styles.grid}>
        {RUN_NAMES.map((run) => (
          <div key={run} className={styles.ticks} data-run={run}>
            <AxisTicks domain={domain} count={TICKS} notate={notateAxis} />
          </div>
        ))}
        <div className={styles.strata} data-run="A">
          <LayerStrata run="A" layer={layer} />
        </div>
        <div className={styles.slice} data-run="A">
          <LayerSlice run="A" layer={layer} />
        </div>
        <div className={styles.spine}>
          {isOutput ? <OutputSpine layer={layer} /> : <Spine layer={layer} />}
        </div>
        <div className={styles.slice} data-run="B">
          <LayerSlice run="B" layer={layer} />
        </div>
        <div className={styles.strata} data-run="B">
          <LayerStrata run="B" layer={layer} />
        </div>
      </div>
    </div>
  );
});

function useDomain(layer: number): Domain {
  const low = useLab((state) => axisDomain(state, layer)[0]);
  const high = useLab((state) => axisDomain(state, layer)[1]);
  return useMemo(() => [low, high], [low, high]);
}
