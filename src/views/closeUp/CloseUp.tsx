/**
 * @file What takes the place of all layers, to look closer: its head, the way back, and where the focus goes.
 */
import type { ReactNode } from "react";
import { useActions } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { ALL_LAYERS } from "../../lab/view";
import { ReplayFailures, ReplayStatus } from "../replay/ReplayStatus";
import styles from "./CloseUp.module.css";
import { useEscape } from "./useEscape";
import { useFocusInside } from "./useFocusInside";
import { words } from "./words";

interface CloseUpProps {
  readonly title: string;
  readonly testId: string;
  /** The id of the button that opens it. */
  readonly opener: string;
  /** What stands beside the title. */
  readonly controls: ReactNode;
  /** Must be stable: goes back by one level, and says whether there was one; else Escape closes the whole. */
  readonly onBack?: () => boolean;
  readonly children: ReactNode;
}

export function CloseUp({
  title,
  testId,
  opener,
  controls,
  onBack,
  children,
}: CloseUpProps) {
  const w = useWords(words);
  const { setView } = useActions();
  const heading = useFocusInside(opener);
  useEscape(() => {
    if (!onBack?.()) setView(ALL_LAYERS);
  });
  return (
    <section className={styles.closeUp} aria-label={title} data-testid={testId}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.close}
          title={w.closeHelp}
          data-testid="close-up-close"
          onClick={() => setView(ALL_LAYERS)}
        >
          <span aria-hidden="true">←</span> {w.close}
        </button>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h3>
        {controls}
        <div className={styles.replay}>
          <ReplayStatus />
        </div>
      </div>
      <ReplayFailures />
      <div className={styles.body}>{children}</div>
    </section>
  );
}
