/**
 * @file Pins the cursor's step as the one that drift and ghosts are measured from.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { formatStep } from "../measures/numberFormat";
import styles from "./Transport.module.css";
import { words } from "./words";

export function PinButton() {
  const w = words[useLab((state) => state.view.language)];
  const reference = useLab((state) => state.view.referenceStep);
  const atReference = useLab(
    (state) => state.cursor === state.view.referenceStep,
  );
  const pinned = reference !== 0;
  return (
    <span className={styles.pin}>
      {pinned && (
        <span className={styles.pinned} data-testid="pinned">
          {w.pinned(formatStep(reference))}
        </span>
      )}
      {!(pinned && atReference) && <Pin />}
      {pinned && <Unpin />}
    </span>
  );
}

function Pin() {
  const w = words[useLab((state) => state.view.language)];
  const cursorAtZero = useLab((state) => state.cursor === 0);
  const cursor = useLab((state) => state.cursor);
  const { pin } = useActions();
  return (
    <button
      type="button"
      className={styles.button}
      data-testid="pin"
      title={w.pinHelp}
      disabled={cursorAtZero}
      onClick={() => pin(cursor)}
    >
      {w.pin}
    </button>
  );
}

function Unpin() {
  const w = words[useLab((state) => state.view.language)];
  const { pin } = useActions();
  return (
    <button
      type="button"
      className={styles.button}
      data-testid="unpin"
      onClick={() => pin(0)}
    >
      {w.unpin}
    </button>
  );
}
