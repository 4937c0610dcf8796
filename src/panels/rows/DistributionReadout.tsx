/**
 * @file Exact values of a distribution at a step and near a value.
 */
import type { RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { isComing } from "../../lab/selectors";
import {
  formatShare,
  formatStep,
  formatValue,
} from "../../controls/numberFormat";
import { axisDomain } from "../../views/axisDomain";
import { histogramAt } from "../../views/recordedHistogram";
import { distributionAt } from "./useDistributionSummary";
import { readoutWords } from "./readoutWords";

interface ReadoutProps {
  readonly run: RunName;
  /** From 1. */
  readonly layer: number;
  readonly value: number;
}

export function CursorReadout(props: ReadoutProps) {
  const step = useLab((state) => state.cursor);
  return <DistributionReadout {...props} step={step} />;
}

/** Renders with the run's recording, whose arrays grow in place. */
export function DistributionReadout({
  run,
  layer,
  step,
  value,
}: ReadoutProps & { readonly step: number }) {
  const state = useLab((whole) => whole);
  const w = readoutWords[state.view.language];
  const at = distributionAt(state, run, layer, step);
  const bin = binAt(state, run, layer, step, value);
  return (
    <>
      <p>
        <b>{w.step(formatStep(step))}</b>
      </p>
      {bin === null && <p>{isComing(state, run) ? w.notRecorded : w.none}</p>}
      {bin && (
        <p>
          {w.values(
            formatValue(bin.low),
            formatValue(bin.high),
            formatShare(bin.count / bin.total),
            formatStep(bin.count),
            formatStep(bin.total),
          )}
        </p>
      )}
      {at && (
        <p>
          {w.percentiles(
            formatValue(at.percentile15),
            formatValue(at.percentile50),
            formatValue(at.percentile85),
          )}
        </p>
      )}
      {at && <p>{w.drift(at.drift)}</p>}
      {at && at.notFinite > 0 && <p>{w.notFinite(formatStep(at.notFinite))}</p>}
      {at && at.below + at.above > 0 && (
        <p>{w.outside(formatStep(at.below), formatStep(at.above))}</p>
      )}
    </>
  );
}

interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly total: number;
}

/** The histogram's bin that holds the value, or would if it went on so far; null where nothing is recorded. */
function binAt(
  state: LabState,
  run: RunName,
  layer: number,
  step: number,
  value: number,
): Bin | null {
  const { runs, view } = state;
  const histogram = histogramAt(
    runs[run].recording,
    layer,
    view.tap,
    step,
    axisDomain(state, run, layer),
  );
  if (histogram === null) return null;
  const { counts, range, tail = [], total } = histogram;
  const height = (2 * range) / counts.length;
  const bin = Math.floor((value + range) / height);
  const low = bin * height - range;
  const high = low + height;
  const apart = Array.from(tail).filter((one) => one >= low && one < high);
  return { low, high, count: (counts[bin] ?? 0) + apart.length, total };
}
