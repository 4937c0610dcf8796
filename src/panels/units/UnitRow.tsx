/**
 * @file A unit's strata and slices in both runs, mirrored, on the layer's axis.
 */
import { useCallback } from "react";
import { AxisTicks } from "../../charts/axis/AxisTicks";
import { Slice } from "../../charts/slices/Slice";
import { Strata } from "../../charts/steps/Strata";
import type { RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { RUN_INKS, SLICE_SIDES } from "../../views/drawing/runStyles";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import {
  useCursorSource,
  useLabSource,
} from "../../views/drawing/useLabSource";
import { formatStep, formatValue } from "../../controls/numberFormat";
import { notateValues, useAxisDomain } from "../../views/axisDomain";
import { useTransport } from "../../views/useTransport";
import { unitSliceFrame, unitStrataFrame, type UnitPlace } from "./unitFrames";
import styles from "./UnitRow.module.css";
import { useUnitSummary } from "./useUnitSummary";

const TICKS = 5;

export function UnitRow({ layer, unit }: UnitPlace) {
  const axes = useLab((state) => state.view.axes);
  return (
    <div className={styles.row} data-axes={axes}>
      {(["A", "B"] as const).map((run) => (
        <div key={run} className={styles.side} data-run={run}>
          <div className={styles.ticks}>
            <Ticks run={run} layer={layer} />
          </div>
          <div className={styles.strata}>
            <UnitStrata run={run} layer={layer} unit={unit} />
          </div>
          <div className={styles.slice}>
            <UnitSlice run={run} layer={layer} unit={unit} />
          </div>
        </div>
      ))}
    </div>
  );
}

function Ticks({
  run,
  layer,
}: {
  readonly run: RunName;
  readonly layer: number;
}) {
  const domain = useAxisDomain(run, layer);
  return (
    <AxisTicks domain={domain} count={TICKS} notate={notateValues(domain)} />
  );
}

interface UnitOfRun extends UnitPlace {
  readonly run: RunName;
}

function UnitStrata({ run, layer, unit }: UnitOfRun) {
  const source = useLabSource(
    useCallback(
      (state: LabState) => unitStrataFrame(state, run, { layer, unit }),
      [run, layer, unit],
    ),
  );
  const cursor = useCursorSource();
  const scheme = useColorScheme();
  const { goTo } = useTransport();
  const readout = useCallback(
    (step: number, value: number) => (
      <p>
        {formatStep(step)} · {formatValue(value)}
      </p>
    ),
    [],
  );
  return (
    <Strata
      source={source}
      cursor={cursor}
      ink={RUN_INKS[run]}
      scheme={scheme}
      summary={useUnitSummary(layer, unit)}
      testId={`unit-strata-${run}`}
      onStep={goTo}
      readout={readout}
    />
  );
}

function UnitSlice({ run, layer, unit }: UnitOfRun) {
  const source = useLabSource(
    useCallback(
      (state: LabState) => unitSliceFrame(state, run, { layer, unit }),
      [run, layer, unit],
    ),
  );
  const scheme = useColorScheme();
  const readout = useCallback(
    (value: number) => <p>{formatValue(value)}</p>,
    [],
  );
  return (
    <Slice
      source={source}
      ink={RUN_INKS[run]}
      {...SLICE_SIDES[run]}
      scheme={scheme}
      summary={useUnitSummary(layer, unit)}
      testId={`unit-slice-${run}`}
      readout={readout}
    />
  );
}
