/**
 * @file Undo and redo of changes to the experiment.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import styles from "./UndoButtons.module.css";
import { words } from "./words";

/** On a 16 × 16 grid: an arrow that turns back. Redo is its mirror image. */
const ARROW =
  "M6.2 2 2 6.2l4.2 4.2V7.6h3.6a2.6 2.6 0 0 1 0 5.2H6v1.6h3.8a4.2 4.2 0 0 0 0-8.4H6.2z";

export function UndoButtons() {
  const w = useWords(words);
  const canUndo = useLab(({ history }) => history.past.length > 0);
  const canRedo = useLab(({ history }) => history.future.length > 0);
  const { undo, redo } = useActions();
  return (
    <span className={styles.buttons}>
      <TurnButton
        name="undo"
        label={w.undo}
        keys="Control+Z Meta+Z"
        title={`${w.undo} (Ctrl/⌘ Z)`}
        possible={canUndo}
        onClick={undo}
      />
      <TurnButton
        name="redo"
        label={w.redo}
        keys="Control+Shift+Z Meta+Shift+Z Control+Y"
        title={`${w.redo} (Ctrl/⌘ Shift Z)`}
        possible={canRedo}
        onClick={redo}
      />
    </span>
  );
}

interface TurnButtonProps {
  readonly name: "undo" | "redo";
  readonly label: string;
  readonly keys: string;
  readonly title: string;
  readonly possible: boolean;
  readonly onClick: () => void;
}

/** Not `disabled`: the button that takes back the last change would lose the focus by it. */
function TurnButton(props: TurnButtonProps) {
  const { name, label, keys, title, possible, onClick } = props;
  return (
    <button
      type="button"
      className={styles.button}
      data-turn={name}
      data-testid={name}
      aria-label={label}
      aria-keyshortcuts={keys}
      aria-disabled={!possible}
      title={title}
      onClick={onClick}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={ARROW} fill="currentColor" />
      </svg>
    </button>
  );
}
