/**
 * @file Opens the choice of axes and of the ruler of drift, which is fetched then.
 */
import { memo, useId, useState } from "react";
import { late } from "../../../controls/late";
import { useWords } from "../../../controls/useWords";
import { words } from "../words";
import styles from "./ScaleMenu.module.css";

const ScaleForm = late(async () => (await import("./ScaleForm")).ScaleForm);

export const ScaleMenu = memo(function ScaleMenu() {
  const w = useWords(words);
  const id = useId();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.open}
        popoverTarget={id}
        aria-label={w.scales}
        title={w.scales}
        data-testid="scales"
      >
        <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden="true">
          <path
            d="M4 1v14M1.5 3.5 4 1l2.5 2.5M1.5 12.5 4 15l2.5-2.5M9 4h4M9 8h3M9 12h4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.25"
          />
        </svg>
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.popover}
        onBeforeToggle={() => setWasOpened(true)}
      >
        {wasOpened && <ScaleForm />}
      </div>
    </>
  );
});
