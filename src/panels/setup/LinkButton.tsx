/**
 * @file The chain between A and B.
 */
import { useWords } from "../../controls/useWords";
import styles from "./LinkButton.module.css";
import type { SettingName } from "../../experiment/runSettings";
import { words } from "./words";

interface LinkButtonProps {
  readonly field: SettingName;
  readonly linked: boolean;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** A chain of two links; drawn apart where it is open. */
const CLOSED =
  "M6.5 9.5 9.5 6.5M7 5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7";
const OPEN =
  "M8 4l.9-.9a2.8 2.8 0 0 1 4 4L12 8M8 12l-.9.9a2.8 2.8 0 0 1-4-4L4 8M5 5 3 3M11 11l2 2";

export function LinkButton({
  field,
  linked,
  disabled,
  onClick,
}: LinkButtonProps) {
  const w = useWords(words);
  return (
    <button
      type="button"
      className={styles.link}
      data-testid={`link-${field}`}
      aria-pressed={linked}
      aria-label={w.linkName(w.run[field].label)}
      title={linked ? w.linked : w.unlinked}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={linked ? CLOSED : OPEN} />
      </svg>
    </button>
  );
}
