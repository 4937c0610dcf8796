/**
 * @file The middle of a layer's row: its name, the BatchNorm switches with their menus, and the drift of both runs.
 */
import { memo, useCallback } from "react";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { LiveText } from "../../views/drawing/ChangingText";
import { formatShare, formatStep } from "../../controls/numberFormat";
import { pictureAtCursor } from "../../lab/selectors";
import { driftAt } from "../../views/rulers/driftAt";
import { rulerWords } from "../../views/rulers/rulerWords";
import { FreezeLock } from "./FreezeLock";
import { NormalizationMenu } from "./NormalizationMenu";
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
      <SwitchCaption layer={layer} />
      <DriftCaption />
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
  return (
    <div className={styles.spine}>
      <h4 className={styles.name} title={w.outputHelp}>
        {w.output}
      </h4>
      <DriftCaption />
      <Drift run="A" layer={layer} />
      <Drift run="B" layer={layer} />
    </div>
  );
});

/** What both switches stand for: BatchNorm, unless a menu has given the layer another normalization. */
function SwitchCaption({ layer }: LayerProps) {
  const w = useWords(words);
  const isBatch = useLab(({ experiment: { runs } }) =>
    RUN_NAMES.map((run) => runs[run].normalization[layer - 1]).every(
      (one) => one === "batch" || one === "none",
    ),
  );
  return (
    <p className={styles.switchCaption} data-testid={`normalized-by-${layer}`}>
      {isBatch ? w.batchNorm : w.normalization}
    </p>
  );
}

function Switch({ run, layer }: LayerOfRunProps) {
  return (
    <span className={styles.switch} data-run={run}>
      <NormalizationSwitch run={run} layer={layer} />
      <NormalizationMenu run={run} layer={layer} />
      <FreezeLock run={run} layer={layer} />
    </span>
  );
}

/** Since when, and by which ruler: σ₀ stands behind the numbers themselves. */
function DriftCaption() {
  const w = useWords(words);
  const { names } = useWords(rulerWords);
  const reference = useLab((state) => state.view.referenceStep);
  const ruler = useLab((state) => state.view.ruler);
  const since = w.driftSince(formatStep(reference));
  return (
    <p
      className={styles.driftCaption}
      title={`${w.driftHelp} ${w.rulerHelp[ruler]}`}
    >
      {ruler === "sigmaThen" ? since : `${since}, ${names[ruler]}`}
    </p>
  );
}

function Drift({ run, layer }: LayerOfRunProps) {
  const sentence = useLab((state) => {
    const { text, isSentence } = shownDrift(state, run, layer);
    return isSentence ? text : null;
  });
  const read = useCallback(
    (state: LabState) => shownDrift(state, run, layer).text,
    [run, layer],
  );
  const testId = `drift-${run}-${layer}`;
  return (
    <span className={styles.drift} data-run={run}>
      <span className={styles.letter}>{run}</span>
      {sentence === null ? (
        <LiveText read={read} width={6.4} align="start" testId={testId} />
      ) : (
        <span className={styles.noDrift} data-testid={testId}>
          {sentence}
        </span>
      )}
    </span>
  );
}

const shownDrift = (state: LabState, run: RunName, layer: number) =>
  driftAt(state, run, layer, pictureAtCursor(state, run), false);

function Saturated({ run, layer }: LayerOfRunProps) {
  const read = useCallback(
    (state: LabState) => {
      const ofLayer = state.runs[run].recording?.find(layer - 1);
      const share = ofLayer?.saturated[pictureAtCursor(state, run)];
      return formatShare(share ?? Number.NaN);
    },
    [run, layer],
  );
  return (
    <span className={styles.saturated} data-run={run}>
      <LiveText
        read={read}
        width={6}
        align={run === "A" ? "end" : "start"}
        testId={`saturated-${run}-${layer}`}
      />
    </span>
  );
}
