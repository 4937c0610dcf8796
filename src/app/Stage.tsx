/**
 * @file The lab's main place: all layers, or what the reader looks at closer. A close-up is loaded when it is first opened.
 */
import { lazy, Suspense } from "react";
import { useLab } from "../lab/LabProvider";
import { Rows } from "../panels/rows/Rows";
import { RunMessages } from "../panels/rows/RunMessage";
import styles from "./Stage.module.css";

const Units = lazy(async () => {
  const { UnitsPanel } = await import("../panels/units/UnitsPanel");
  return { default: UnitsPanel };
});

const SamplesPanel = lazy(async () => {
  const { SamplesPanel } = await import("../panels/samples/SamplesPanel");
  return { default: SamplesPanel };
});

/** All layers stay as they are behind a close-up, and are there at once when it is closed. */
export function Stage() {
  const panel = useLab((state) => state.view.panel);
  return (
    <>
      <RunMessages />
      <div className={styles.layers} data-hidden={panel !== "layers"}>
        <Rows />
      </div>
      {panel !== "layers" && (
        <Suspense fallback={<div className={styles.loading} />}>
          {panel === "units" ? <Units /> : <SamplesPanel />}
        </Suspense>
      )}
    </>
  );
}
