/**
 * @file When each picture of the lab is painted: at each change of what it shows, and at no other.
 */
import { describe, expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import type { RunName } from "../../src/experiment/experiment";
import type { LabState, RunState, TapHistory } from "../../src/lab/labState";
import { shownSteps } from "../../src/lab/startedRuns";
import { outcomeFrame } from "../../src/panels/outcome/outcomeCurves";
import { sliceFrame, strataFrame } from "../../src/panels/rows/layerFrames";
import { pathSliceFrame } from "../../src/panels/samples/pathFrames";
import {
  miniatureFrame,
  unitSliceFrame,
  unitStrataFrame,
} from "../../src/panels/units/unitFrames";
import { Recording } from "../../src/recording/recording";
import type { Snapshot } from "../../src/recording/snapshot";
import { labSource } from "../../src/views/drawing/useLabSource";
import { FakeBrowser } from "../lab/fakeBrowser";
import { fakeChunk, type FakeChunk } from "../lab/fakeChunk";

const STEPS = 60;
const RECORDED = 40;
const SHAPE = { units: [4, 4], probeSamples: 128, steps: STEPS };
const TAP = "preactivation";

/** Both runs up to step 40, with the values of layer 1 at every tenth step, and a sample's path at the cursor. */
function openState(): LabState {
  const browser = new FakeBrowser(
    `?widths=4,4&steps=${STEPS}&step=20&ref=10&measure=std`,
  );
  const { store } = browser.open();
  for (const run of ["A", "B"] as const) browser.record(run, RECORDED);
  const state = store.getState();
  const replay = (run: RunName) => ({
    ...state.replays[run],
    history: history(),
    snapshot: snapshot(20),
  });
  return {
    ...state,
    replays: { A: replay("A"), B: replay("B") },
  };
}

function history(): TapHistory {
  const steps = [0, 10, 20, 30, 40];
  return {
    layer: 1,
    tap: TAP,
    steps,
    stride: 10,
    columns: steps.map((step) => new Float32Array(4 * 128).fill(step / 100)),
    affines: steps.map(() => null),
  };
}

/** Only what a path is read from. */
function snapshot(step: number): Snapshot {
  const values = Object.fromEntries(
    ["linear", "preactivation", "activation"].map((tap) => [
      tap,
      new Float32Array(4 * 128),
    ]),
  );
  return {
    step,
    wish: { sample: 0 },
    taps: [values, values],
    jitter: [values, values],
    layers: [{ units: 4 }, { units: 4 }],
  } as unknown as Snapshot;
}

const inRun =
  (run: RunName, change: (run: RunState) => Partial<RunState>) =>
  (state: LabState): LabState => ({
    ...state,
    runs: {
      ...state.runs,
      [run]: { ...state.runs[run], ...change(state.runs[run]) },
    },
  });

/** Steps are appended in place; the page is told of them by `recordedSteps`. */
const grown = inRun("A", ({ recording, recordedSteps }) => {
  append(recording!, fakeChunk(SHAPE, recordedSteps + 1, 5));
  return shownSteps(recording!);
});

function append(recording: Recording, { trained, measured }: FakeChunk): void {
  recording.addTrained(trained);
  recording.addMeasured(measured);
}

/** `std`: of every tap of layer 1. */
function recordingTo(last: number, std = 0): Recording {
  const recording = new Recording(SHAPE, 2 ** 24);
  const chunk = fakeChunk(SHAPE, 0, last + 1);
  for (const tap of Object.values(chunk.layers[0]!.taps)) tap.std.fill(std);
  append(recording, chunk);
  return recording;
}

const viewed =
  (change: Partial<LabState["view"]>) =>
  (state: LabState): LabState => ({
    ...state,
    view: { ...state.view, ...change },
  });

const intervened =
  (run: RunName) =>
  ({ experiment, ...state }: LabState): LabState => {
    const change = { kind: "learningRate", value: 0.5 } as const;
    const settings = {
      ...experiment.runs[run],
      interventions: [{ step: 7, change }],
    };
    const runs = { ...experiment.runs, [run]: settings };
    return { ...state, experiment: { ...experiment, runs } };
  };

const CHANGES = {
  "view.tap": viewed({ tap: "activation" }),
  "view.probeStatistics": viewed({ probeStatistics: "running" }),
  "view.axes": viewed({ axes: "symlog" }),
  "view.outputRow": viewed({ outputRow: true }),
  "view.referenceStep": viewed({ referenceStep: 30 }),
  "view.secondPin": viewed({ secondPin: 40 }),
  "view.measure": viewed({ measure: "mean" }),
  "view.ruler": viewed({ ruler: "values" }),
  "view.measureLayer": viewed({ measureLayer: 1 }),
  "view.tab": viewed({ tab: "compare" }),
  "view.panel": viewed({ panel: "samples" }),
  "view.unitsLayer": viewed({ unitsLayer: 2 }),
  "view.unitOrder": viewed({ unitOrder: "saturation" }),
  "view.unit": viewed({ unit: 3 }),
  "view.sample": viewed({ sample: 5 }),
  "view.language": viewed({ language: "ko" }),
  "view.theme": viewed({ theme: "dark" }),
  cursor: (state: LabState) => ({ ...state, cursor: 30 }),
  playing: (state: LabState) => ({ ...state, playing: true }),
  "first pin dragged": (state: LabState) => ({
    ...state,
    pinDrag: { pin: "first", step: 33 } as const,
  }),
  "second pin dragged": (state: LabState) => ({
    ...state,
    pinDrag: { pin: "second", step: 33 } as const,
  }),
  steps: ({ experiment, ...state }: LabState) => ({
    ...state,
    experiment: { ...experiment, steps: 50 },
  }),
  "interventions of A": intervened("A"),
  "interventions of B": intervened("B"),
  "A has grown": grown,
  "A has a former recording": inRun("A", () => ({
    previous: recordingTo(RECORDED),
  })),
  "A is recorded anew": inRun("A", () => ({
    recording: recordingTo(RECORDED),
  })),
  "B is recorded anew": inRun("B", () => ({
    recording: recordingTo(RECORDED),
  })),
  "B is recorded on a wider axis": inRun("B", () => ({
    recording: recordingTo(RECORDED, 8),
  })),
  "status of B": inRun("B", () => ({ status: { kind: "ready" } as const })),
  "values of A": ({ replays, ...state }: LabState) => ({
    ...state,
    replays: { ...replays, A: { ...replays.A, history: history() } },
  }),
  "snapshot of A": ({ replays, ...state }: LabState) => ({
    ...state,
    replays: { ...replays, A: { ...replays.A, snapshot: snapshot(21) } },
  }),
} satisfies Readonly<Record<string, (state: LabState) => LabState>>;

type Change = keyof typeof CHANGES;

const PINS: readonly Change[] = [
  "view.referenceStep",
  "view.secondPin",
  "first pin dragged",
  "second pin dragged",
];
/** What layer 1 is drawn on: its values and their axis. */
const VALUES: readonly Change[] = [
  "view.tap",
  "view.axes",
  "B is recorded on a wider axis",
];
const RECORDED_A: readonly Change[] = ["A has grown", "A is recorded anew"];
const RECORDED_B: readonly Change[] = [
  "B is recorded anew",
  "B is recorded on a wider axis",
];
const UNIT = { layer: 1, unit: 2 };

const PICTURES: Readonly<
  Record<
    string,
    {
      readonly frame: (state: LabState) => object;
      readonly shows: readonly Change[];
    }
  >
> = {
  "strata of a layer": {
    frame: (state) => strataFrame(state, "A", 1),
    shows: [
      ...VALUES,
      ...PINS,
      ...RECORDED_A,
      "A has a former recording",
      "steps",
      "interventions of A",
    ],
  },
  "slice of a layer": {
    frame: (state) => sliceFrame(state, "A", 1),
    shows: [...VALUES, ...PINS, ...RECORDED_B, "A is recorded anew", "cursor"],
  },
  "curves of a loss": {
    frame: (state) => outcomeFrame(state, "loss"),
    shows: [...RECORDED_A, ...RECORDED_B, "steps"],
  },
  "curves of a measure": {
    frame: (state) => outcomeFrame(state, "measure"),
    shows: [
      ...RECORDED_A,
      ...RECORDED_B,
      "steps",
      "view.tap",
      "view.measure",
      "view.measureLayer",
    ],
  },
  "miniature of a unit": {
    frame: (state) => miniatureFrame(state, UNIT),
    shows: [
      ...VALUES,
      "view.referenceStep",
      "first pin dragged",
      "values of A",
      "snapshot of A",
      "cursor",
      "steps",
    ],
  },
  "strata of a unit": {
    frame: (state) => unitStrataFrame(state, "A", UNIT),
    shows: [...VALUES, ...PINS, "values of A", "steps", "interventions of A"],
  },
  "slice of a unit": {
    frame: (state) => unitSliceFrame(state, "A", UNIT),
    shows: [...VALUES, ...PINS, "values of A", "snapshot of A", "cursor"],
  },
  "path of a sample": {
    frame: (state) => pathSliceFrame(state, 1),
    shows: [
      ...VALUES,
      ...RECORDED_B,
      "A is recorded anew",
      "cursor",
      "view.sample",
      "snapshot of A",
    ],
  },
};

function paints(
  frame: (state: LabState) => object,
  state: LabState,
  change: (state: LabState) => LabState,
): number {
  const store = createStore(() => state);
  let count = 0;
  labSource(store, frame).subscribe(() => count++);
  store.setState(change(state), true);
  return count;
}

describe.each(Object.entries(PICTURES))("the %s", (_, { frame, shows }) => {
  test("is painted at each change of what it shows, and at no other", () => {
    const names = Object.keys(CHANGES) as Change[];
    const painted = names.filter(
      (name) => paints(frame, openState(), CHANGES[name]) > 0,
    );
    expect(painted).toEqual(names.filter((name) => shows.includes(name)));
  });

  test("is not painted for steps that the page has not been told of", () => {
    const append = (state: LabState) => {
      grown(state);
      return { ...state, playing: true };
    };
    expect(paints(frame, openState(), append)).toBe(0);
  });
});

test("a slice is painted when the step at the cursor becomes known closely", () => {
  const recording = new Recording(SHAPE, 2 ** 24);
  const { trained, measured } = fakeChunk(SHAPE, 0, 8);
  recording.addTrained(trained);
  recording.addMeasured({ ...measured, count: 1 });
  const told = inRun("A", () => ({ recording, ...shownSteps(recording) }));
  const before: LabState = { ...told(openState()), cursor: 0 };
  const developed = (state: LabState) => {
    recording.addMeasured(measured);
    return { ...state, cursor: 4 };
  };
  const frame = (state: LabState) => sliceFrame(state, "A", 1);
  expect(paints(frame, before, developed)).toBe(1);
});

describe("a dragged pin", () => {
  const dragged = (pin: "first" | "second"): LabState => ({
    ...openState(),
    pinDrag: { pin, step: 33 },
  });

  test("marks its step in a unit's strata, and draws the ghost of the sampled step before it", () => {
    const state = dragged("first");
    expect(unitStrataFrame(state, "A", UNIT).reference).toBe(33);
    const { ghost } = unitSliceFrame(state, "A", UNIT);
    const pinned = viewed({ referenceStep: 30 })(openState());
    expect(ghost).toEqual(unitSliceFrame(pinned, "A", UNIT).ghost);
    expect(miniatureFrame(state, UNIT).left.ghost).toEqual(ghost);
  });

  test("may be the second one", () => {
    const state = dragged("second");
    const frame = unitStrataFrame(state, "A", UNIT);
    expect([frame.reference, frame.secondReference]).toEqual([10, 33]);
    expect(unitSliceFrame(state, "A", UNIT).secondGhost).not.toBeNull();
  });
});

test("a unit's strata marks the interventions of its own run", () => {
  const state = intervened("A")(openState());
  expect(unitStrataFrame(state, "A", UNIT).changes).toEqual([7]);
  expect(unitStrataFrame(state, "B", UNIT).changes).toEqual([]);
});
