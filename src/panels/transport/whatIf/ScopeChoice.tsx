/**
 * @file Whether changes take effect from the start or from the step at the cursor.
 */
import { memo, useCallback, useId } from "react";
import { useActions, useLab } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { canChangeHere, stepHere } from "../../../lab/scope";
import segments from "../../../controls/segments.module.css";
import { formatStep } from "../../../controls/numberFormat";
import { KeepsFunction } from "./KeepsFunction";
import styles from "./ScopeChoice.module.css";
import { whatIfWords } from "./words";
import { SCOPES, type LabState, type Scope } from "../../../lab/labState";
import { LiveText } from "../../../views/drawing/ChangingText";

export const ScopeChoice = memo(function ScopeChoice() {
  const w = useWords(whatIfWords);
  const helpId = useId();
  const isHere = useLab((state) => state.scope === "cursor");
  return (
    <div className={styles.choice} title={w.scopeHelp}>
      <div
        className={segments.group}
        role="radiogroup"
        aria-label={w.scope}
        aria-describedby={helpId}
      >
        {SCOPES.map((scope) => (
          <ScopeOption key={scope} scope={scope} />
        ))}
      </div>
      <span id={helpId} hidden>
        {w.scopeHelp}
      </span>
      {isHere && <KeepsFunction />}
    </div>
  );
});

function ScopeOption({ scope }: { readonly scope: Scope }) {
  const w = useWords(whatIfWords);
  const isChosen = useLab((state) => state.scope === scope);
  const isPossible = useLab(
    (state) => scope === "start" || canChangeHere(state),
  );
  const { setScope } = useActions();
  return (
    <label
      className={segments.option}
      title={isPossible ? undefined : w.notHere}
    >
      <input
        type="radio"
        className={segments.radio}
        name="scope"
        value={scope}
        checked={isChosen}
        disabled={!isPossible && !isChosen}
        data-testid={`scope-${scope}`}
        onChange={() => setScope(scope)}
      />
      <span className={`${segments.face} ${styles.face}`} data-scope={scope}>
        {scope === "start" ? w.fromStart : <FromHere />}
      </span>
    </label>
  );
}

/** "from step 912", as wide as with the last step. */
function FromHere() {
  const w = useWords(whatIfWords);
  const steps = useLab(({ experiment }) => experiment.steps);
  const read = useCallback(
    (state: LabState) => w.fromStep(formatStep(stepHere(state))),
    [w],
  );
  return (
    <LiveText read={read} width={w.fromStep(formatStep(steps))} align="start" />
  );
}
