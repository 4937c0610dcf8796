/**
 * @file Chooses where in each layer the distributions are taken, and says which is shown at which step.
 */
import { useId } from "react";
import { useActions, useLab } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { keptStep } from "../../lab/selectors";
import { TAPS, type Tap } from "../../recording/chunk";
import segments from "../../controls/segments.module.css";
import { LiveText } from "../../views/drawing/ChangingText";
import { formatStep } from "../../controls/numberFormat";
import { useSharedActivation } from "../../views/useSharedActivation";
import { rulerWords } from "../../views/rulers/rulerWords";
import styles from "./TapSelector.module.css";
import { useWords } from "../../controls/useWords";
import { layerWords } from "../../views/layerWords";
import { words } from "./words";

export function TapSelector() {
  const w = useWords(words);
  const chosen = useLab((state) => state.view.tap);
  return (
    <div className={styles.selector}>
      <div className={segments.group} role="radiogroup" aria-label={w.tapGroup}>
        {TAPS.map((tap) => (
          <TapOption key={tap} tap={tap} checked={tap === chosen} />
        ))}
      </div>
      <Caption />
    </div>
  );
}

function TapOption({
  tap,
  checked,
}: {
  readonly tap: Tap;
  readonly checked: boolean;
}) {
  const names = useWords(layerWords);
  const { setView } = useActions();
  const activation = useSharedActivation();
  const helpId = useId();
  return (
    <label className={segments.option} title={names.tapHelp[tap]}>
      <input
        type="radio"
        className={segments.radio}
        name="tap"
        value={tap}
        checked={checked}
        aria-describedby={helpId}
        data-testid={`tap-${tap}`}
        onChange={() => setView({ tap })}
      />
      <span className={segments.face}>{names.tapShort(tap, activation)}</span>
      <span id={helpId} hidden>
        {names.tapHelp[tap]}
      </span>
    </label>
  );
}

/** "what the sigmoid sees, at step 912". */
function Caption() {
  const w = useWords(words);
  const names = useWords(layerWords);
  const tap = useLab((state) => state.view.tap);
  const activation = useSharedActivation();
  return (
    <p className={styles.caption}>
      <RulerName />
      {names.tapLong(tap, activation)}, <CaptionStep before={w.atStep} />
    </p>
  );
}

/** Low rows have no room for it. σ₀ stands behind each number. */
function RulerName() {
  const w = useWords(words);
  const { names } = useWords(rulerWords);
  const ruler = useLab((state) => state.view.ruler);
  return ruler === "sigmaThen" ? null : <>{w.driftIn(names[ruler])} · </>;
}

function CaptionStep({ before }: { readonly before: string }) {
  return (
    <>
      {before} <LiveText read={keptText} width={6} align="start" />
    </>
  );
}

const keptText = (state: LabState) => formatStep(keptStep(state, state.cursor));
