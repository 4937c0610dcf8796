/**
 * @file Stops both runs, and goes on with them.
 */
import { memo } from "react";
import { useWords } from "../../controls/useWords";
import { useActions, useLab } from "../../lab/LabProvider";
import { workStatus } from "../../lab/selectors";
import styles from "./StopButton.module.css";
import { words } from "./words";

/** One button: it stops what is on its way, or goes on with what was stopped. Where there is neither it keeps its place, and the focus. */
export const StopButton = memo(function StopButton() {
  const w = useWords(words);
  const status = useLab(workStatus);
  const { stop, goOn } = useActions();
  const isStopped = status === "stopped";
  const isIdle = status === "idle";
  const act = isStopped ? goOn : stop;
  const label = isStopped ? w.goOn : w.stop;
  return (
    <button
      type="button"
      className={styles.stop}
      data-testid={isStopped ? "go-on" : "stop"}
      aria-disabled={isIdle}
      aria-label={label}
      title={isStopped ? w.goOnHelp : w.stopHelp}
      onClick={isIdle ? undefined : act}
    >
      <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={isStopped ? "M4 2.5v11l9.5-5.5z" : "M3 3h10v10H3z"}
          fill="currentColor"
        />
      </svg>
    </button>
  );
});
