/**
 * @file Moves the bias of a layer by hand, at the cursor's step: under BatchNorm nothing changes.
 */
import { useState } from "react";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { LIMITS } from "../../experiment/limits";
import { canChangeHere, stepHere } from "../../lab/scope";
import { formatStep } from "../../controls/numberFormat";
import { Choice } from "../../controls/Choice";
import controls from "../../controls/controls.module.css";
import styles from "./MoveBias.module.css";
import { NumberInput } from "../../controls/NumberInput";
import { words } from "./words";

export function MoveBias({ hintId }: { readonly hintId: string }) {
  const w = useWords(words);
  const layers = useLab((state) => state.experiment.widths.length);
  const step = useLab(stepHere);
  const isPossible = useLab(canChangeHere) && layers > 0;
  const { intervene } = useActions();
  const [run, setRun] = useState<RunName>("B");
  const [wantedLayer, setLayer] = useState(1);
  const [by, setBy] = useState(1);
  const layer = Math.min(wantedLayer, Math.max(1, layers));
  const names = Array.from({ length: layers }, (_, i) => String(i + 1));
  const move = () =>
    intervene(run, { step, change: { kind: "bias", layer, by } });
  return (
    <div className={styles.row} role="group" aria-label={w.moveBias.title}>
      <Choice
        hintId={hintId}
        testId="move-bias-run"
        name={w.moveBias.run}
        value={run}
        options={RUN_NAMES}
        names={{ A: "A", B: "B" }}
        onChange={setRun}
      />
      <Choice
        hintId={hintId}
        testId="move-bias-layer"
        name={w.moveBias.layer}
        value={layers > 0 ? String(layer) : null}
        options={names}
        names={Object.fromEntries(
          names.map((name) => [name, w.moveBias.layerNumber(Number(name))]),
        )}
        onChange={(name) => setLayer(Number(name))}
      />
      <NumberInput
        hintId={hintId}
        testId="move-bias-by"
        name={w.moveBias.by}
        value={by}
        limit={LIMITS.biasShift}
        onCommit={setBy}
      />
      <button
        type="button"
        aria-describedby={hintId}
        className={controls.button}
        disabled={!isPossible || by === 0}
        title={isPossible ? undefined : w.moveBias.notHere}
        data-testid="move-bias"
        onClick={move}
      >
        {w.moveBias.move(formatStep(step))}
      </button>
    </div>
  );
}
