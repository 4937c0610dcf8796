/**
 * @file The lab's main picture: one row per hidden layer, and one for the outputs where they are wanted, run A and run B mirrored around a spine.
 */
import { memo } from "react";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { LayerRow } from "./LayerRow";
import { Legend } from "./Legend";
import { NoLayers } from "./NoLayers";
import styles from "./Rows.module.css";
import { RunHead } from "./RunHead";
import { ScaleMenu } from "./scales/ScaleMenu";
import { TapSelector } from "./TapSelector";
import { useRowHeight } from "./useRowHeight";
import { words } from "./words";

export const Rows = memo(function Rows() {
  const w = useWords(words);
  const [scroller, rowHeight] = useRowHeight();
  const layers = useLab((state) => state.experiment.widths.length);
  const rows = useLab(({ view }) => layers + (view.outputRow ? 1 : 0));
  const axes = useLab((state) => state.view.axes);
  return (
    <section className={styles.rows} aria-label={w.title} data-axes={axes}>
      <div
        ref={scroller}
        className={styles.scroller}
        data-row-height={rowHeight}
      >
        <div className={styles.head}>
          <div className={styles.headScales}>
            <ScaleMenu />
          </div>
          <div className={styles.headA}>
            <RunHead run="A" />
          </div>
          <div className={styles.headTap}>
            <TapSelector />
          </div>
          <div className={styles.headB}>
            <RunHead run="B" />
          </div>
        </div>
        {rows === 0 && <NoLayers />}
        {Array.from({ length: rows }, (_, index) => (
          <LayerRow key={index} layer={index + 1} />
        ))}
      </div>
      {rows > 0 && <Legend />}
    </section>
  );
});
