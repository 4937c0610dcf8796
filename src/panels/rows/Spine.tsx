/**
 * @file The middle of a layer's row: its name, the BatchNorm switches, and the drift of both runs.
 */
import { memo } from "react";
import type { RunName } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import { ChangingText } from "../../views/drawing/ChangingText";
import {
  formatDrift,
  formatShare,
  formatStep,
} from "../../controls/numberFormat";
import { useColumn } from "./useColumn";
import { FreezeLock } from "./FreezeLock";
import { NormalizationSwitch } from "./NormalizationSwitch";
import styles from "./Spine.module.css";
import { useWords } from "../../controls/useWords";
import { layerWords } from "../../views/layerWords";
import { words } from "./words";

interface LayerProps {
  /** From 1. */
  readonly layer: number;
}

interface LayerOfRunProps extends LayerProps {
  readonly run: RunName;
}

export const Spine = memo(function Spine({ layer }: LayerProps) {
  const w = useWords(words);
  const names = useWords(layerWords);
  const units = useLab((state) => state.experiment.widths[layer - 1] ?? 0);
  const reference = useLab((state) => state.view.referenceStep);
  const { setView } = useActions();
  return (
    <div className={styles.spine}>
      <h4 className={styles.name}>
        <button
          type="button"
          id={`open-units-${layer}`}
          className={styles.open}
          title={w.openUnits(layer)}
          data-testid={`open-units-${layer}`}
          onClick={() => setView({ panel: "units", unitsLayer: layer })}
        >
          {names.layer(layer)}{" "}
          <small className={styles.units}>{w.units(units)}</small>
        </button>
      </h4>
      <Switch run="A" layer={layer} />
      <Switch run="B" layer={layer} />
      <p className={styles.switchCaption}>{w.batchNorm}</p>
      <p className={styles.driftCaption} title={w.driftHelp}>
        {w.driftSince(formatStep(reference))}
      </p>
      <Drift run="A" layer={layer} />
      <Drift run="B" layer={layer} />
      <Saturated run="A" layer={layer} />
      <p className={styles.saturatedCaption} title={w.saturatedHelp}>
        {w.saturated}
      </p>
      <Saturated run="B" layer={layer} />
    </div>
  );
});

/** The outputs have neither switches nor units to be opened. */
export const OutputSpine = memo(function OutputSpine({ layer }: LayerProps) {
  const w = useWords(words);
  const reference = useLab((state) => state.view.referenceStep);
  return (
    <div className={styles.spine}>
      <h4 className={styles.name} title={w.outputHelp}>
        {w.output}
      </h4>
      <p className={styles.driftCaption} title={w.driftHelp}>
        {w.driftSince(formatStep(reference))}
      </p>
      <Drift run="A" layer={layer} />
      <Drift run="B" layer={layer} />
    </div>
  );
});

function Switch({ run, layer }: LayerOfRunProps) {
  return (
    <span className={styles.switch} data-run={run}>
      <NormalizationSwitch run={run} layer={layer} />
      <FreezeLock run={run} layer={layer} />
    </span>
  );
}

function Drift({ run, layer }: LayerOfRunProps) {
  const tap = useLab((state) => state.view.tap);
  const [recording, column] = useColumn(run);
  const drift = recording?.find(layer - 1)?.taps[tap].drift[column];
  return (
    <span className={styles.drift} data-run={run}>
      <span className={styles.letter}>{run}</span>
      <ChangingText
        text={formatDrift(drift ?? Number.NaN)}
        width={5}
        align="start"
        testId={`drift-${run}-${layer}`}
      />
    </span>
  );
}

function Saturated({ run, layer }: LayerOfRunProps) {
  const [recording, column] = useColumn(run);
  const share = recording?.find(layer - 1)?.saturated[column];
  return (
    <span className={styles.saturated} data-run={run}>
      <ChangingText
        text={formatShare(share ?? Number.NaN)}
        width={6}
        align={run === "A" ? "end" : "start"}
        testId={`saturated-${run}-${layer}`}
      />
    </span>
  );
}
