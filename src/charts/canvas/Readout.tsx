/**
 * @file Exact values beside the pointer. For the eye only: charts say theirs in a summary of their own.
 */
import type { ReactNode } from "react";
import styles from "./Readout.module.css";

/** `within`: over the chart, on the half where the pointer is not; else beside it. */
export type ReadoutPlace = "withinLeft" | "withinRight" | "before" | "after";

export function Readout({
  place,
  children,
}: {
  readonly place: ReadoutPlace;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.readout} data-place={place} aria-hidden="true">
      {children}
    </div>
  );
}
