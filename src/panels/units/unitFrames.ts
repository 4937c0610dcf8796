/**
 * @file What the pictures of a unit show, read off the lab's state. Layers and units count from 1.
 */
import type {
  MiniatureFrame,
  MiniatureSide,
} from "../../charts/slices/miniatureFrame";
import type { Histogram } from "../../charts/slices/bars";
import type { SliceFrame } from "../../charts/slices/sliceFrame";
import type { StrataFrame, StrataSeries } from "../../charts/steps/strataFrame";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import type { FrameInputs } from "../../views/drawing/useLabSource";
import { axisDomain } from "../../views/axisDomain";
import {
  historyOf,
  referenceValues,
  secondPinValues,
  shownValues,
  unitValuesOf,
} from "./shownValues";
import { keptUnitHistogram, unitHistogram, unitSeries } from "./unitSeries";

export interface UnitPlace {
  readonly layer: number;
  readonly unit: number;
}

const widthOf = ({ experiment }: LabState, layer: number): number =>
  experiment.widths[layer - 1] ?? 0;

export function miniatureFrame(
  state: LabState,
  { layer, unit }: UnitPlace,
): MiniatureFrame {
  const place = { layer, unit };
  const side = (run: RunName): MiniatureSide => ({
    series: seriesOf(state, run, place),
    histogram: histogramOf(state, shownValues(state, run, layer), place),
    ghost: histogramOf(
      state,
      referenceValues(state, run, layer),
      place,
      keptUnitHistogram,
    ),
  });
  return {
    left: side("A"),
    right: side("B"),
    domain: axisDomain(state, layer),
    steps: state.experiment.steps,
    cursor: state.cursor,
  };
}

export function unitStrataFrame(
  state: LabState,
  run: RunName,
  place: UnitPlace,
): StrataFrame {
  return {
    series: seriesOf(state, run, place),
    former: null,
    domain: axisDomain(state, place.layer),
    steps: state.experiment.steps,
    reference: state.view.referenceStep,
    secondReference: state.view.secondPin,
  };
}

export function unitSliceFrame(
  state: LabState,
  run: RunName,
  place: UnitPlace,
): SliceFrame {
  const histograms = (name: RunName) =>
    [shownValues, referenceValues, secondPinValues].map((read) =>
      histogramOf(state, read(state, name, place.layer), place),
    );
  const [histogram = null, ghost = null, secondGhost = null] = histograms(run);
  return {
    histogram,
    stale: false,
    ghost,
    secondGhost,
    companions: RUN_NAMES.filter((name) => name !== run)
      .flatMap(histograms)
      .filter((one) => one !== null),
    domain: axisDomain(state, place.layer),
  };
}

/** What all of these depend on, but for the step that is shown. */
export function unitStrataInputs(state: LabState, layer: number): FrameInputs {
  const { experiment, view } = state;
  return [
    ...RUN_NAMES.flatMap((run) => [
      historyOf(state, run, layer),
      referenceValues(state, run, layer),
      secondPinValues(state, run, layer),
    ]),
    ...axisDomain(state, layer),
    experiment.steps,
    view.referenceStep,
    view.secondPin,
  ];
}

/** What all of these depend on. */
export function unitInputs(state: LabState, layer: number): FrameInputs {
  return [
    ...RUN_NAMES.map((run) => shownValues(state, run, layer)),
    ...unitStrataInputs(state, layer),
    state.cursor,
  ];
}

function seriesOf(
  state: LabState,
  run: RunName,
  { layer, unit }: UnitPlace,
): StrataSeries | null {
  const history = historyOf(state, run, layer);
  const [, range] = axisDomain(state, layer);
  return history && unitSeries(history, widthOf(state, layer), unit - 1, range);
}

function histogramOf(
  state: LabState,
  values: Float32Array | null,
  { layer, unit }: UnitPlace,
  histogramIn = unitHistogram,
): Histogram | null {
  if (values === null) return null;
  const of = unitValuesOf(values, widthOf(state, layer));
  return histogramIn(of, unit - 1, axisDomain(state, layer)[1]);
}
