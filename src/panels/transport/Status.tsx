/**
 * @file What training is doing.
 */
import { memo } from "react";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { overallStatus } from "../../lab/selectors";
import styles from "./Status.module.css";
import { words } from "./words";

export const Status = memo(function Status() {
  const w = useWords(words);
  const status = useLab(overallStatus);
  return (
    <span
      className={styles.status}
      data-testid="status"
      data-status={status}
      role="status"
    >
      {w.status[status]}
    </span>
  );
});
