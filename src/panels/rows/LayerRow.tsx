/**
 * @file One hidden layer, or the outputs behind them: its strata and slices in both runs, mirrored around its spine, on one axis of values unless each is to have its own.
 */
import { memo } from "react";
import { AxisTicks } from "../../charts/axis/AxisTicks";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { late } from "../../controls/late";
import { useLab } from "../../lab/LabProvider";
import { isAxisKnown } from "../../lab/valueAxis";
import { notateValues, useAxisDomain } from "../../views/axisDomain";
import styles from "./LayerRow.module.css";
import { LayerSlice, LayerStrata } from "./LayerPictures";
import { OutputSpine, Spine } from "./Spine";
import { useWords } from "../../controls/useWords";
import { layerWords } from "../../views/layerWords";
import { words } from "./words";

const HiddenRun = late(
  async () => (await import("../../views/hiddenRun/HiddenRun")).HiddenRun,
);

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
  const axes = useLab((state) => state.view.axes);
  const name = isOutput ? w.output : names.layer(layer);
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <div className={styles.grid} data-axes={axes}>
        {RUN_NAMES.map((run) => (
          <div key={run} className={styles.ticks} data-run={run}>
            <Ticks run={run} layer={layer} />
          </div>
        ))}
        <div className={styles.strata} data-run="A">
          <LayerStrata run="A" layer={layer} />
          <div className={styles.hidden}>
            <HiddenRun run="A" layer={layer} />
          </div>
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
          <div className={styles.hidden}>
            <HiddenRun run="B" layer={layer} />
          </div>
        </div>
      </div>
    </div>
  );
});

function Ticks({
  run,
  layer,
}: LayerRowProps & {
  readonly run: RunName;
}) {
  const domain = useAxisDomain(run, layer);
  const isKnown = useLab(isAxisKnown);
  if (!isKnown) return null;
  return (
    <AxisTicks
      domain={domain}
      count={TICKS}
      notate={notateValues(domain)}
      isBeneathAnother
    />
  );
}
