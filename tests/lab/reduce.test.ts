import { describe, expect, test } from "vitest";
import { RUN_NAMES } from "../../src/experiment/experiment";
import { EDITS, visit } from "../../src/lab/edits";
import type { LabState } from "../../src/lab/labState";
import { openingState } from "../../src/lab/opening";
import { createPreferences } from "../../src/lab/preferences";
import { reduce, type Edit } from "../../src/lab/reduce";
import { wantedRun } from "../../src/lab/wantedRun";
import { FakeBrowser } from "./fakeBrowser";

const ports = new FakeBrowser("?widths=3x4&steps=200").ports();
const OPENED = openingState(ports, createPreferences(ports));

/** One edit after the other, two seconds apart. */
const after = (...edits: readonly Edit[]): LabState =>
  edits.reduce((state, edit, i) => reduce(state, edit, i * 2000), OPENED);

const bn = ({ experiment }: LabState) =>
  RUN_NAMES.map((run) => experiment.runs[run].normalization[0]);

describe("an edit", () => {
  test("leaves the state that it is given as it was", () => {
    const before = structuredClone(OPENED);
    after(
      EDITS.setNormalization("A", 1, "batch"),
      EDITS.pin(20),
      EDITS.whatIf([]),
      EDITS.updateShared({ widths: [4, 4] }),
      EDITS.undo(),
    );
    expect(OPENED).toEqual(before);
  });

  test("that cannot be is refused: the state stays the very same", () => {
    expect(after(EDITS.updateShared({ steps: -1 }))).toBe(OPENED);
    expect(after(EDITS.updateShared({ batchSize: 5000 }))).toBe(OPENED);
    expect(after(EDITS.undo(), EDITS.redo(), EDITS.dropPin())).toBe(OPENED);
  });

  test("begins the runs that it changes, with what the experiment then says of them", () => {
    const state = after(EDITS.setNormalization("A", 1, "batch"));
    expect(state.runs.A.start.wanted).toEqual(wantedRun(state, "A"));
    expect(state.runs.A.start).not.toBe(OPENED.runs.A.start);
    expect(state.runs.B).toBe(OPENED.runs.B);
  });

  test("of how runs are recorded begins both anew", () => {
    for (const edit of [EDITS.pin(7), EDITS.setView({ outputRow: true })]) {
      const state = after(edit);
      for (const run of RUN_NAMES) {
        expect(state.runs[run].start).not.toBe(OPENED.runs[run].start);
        const { spec } = state.runs[run].start.wanted;
        expect(spec).toEqual(OPENED.runs[run].start.wanted.spec);
      }
    }
  });

  test("of cursor and view leaves runs and history alone", () => {
    const state = after(
      EDITS.setView({ language: "ko", tab: "measures" }),
      EDITS.show({ cursor: 999 }),
    );
    expect(state.runs).toBe(OPENED.runs);
    expect(state.history).toBe(OPENED.history);
    expect(state.cursor).toBe(200);
  });

  test("of both runs at once is one that can be undone", () => {
    const both = EDITS.updateRuns(["A", "B"], ({ normalization }) => ({
      normalization: normalization.map(() => "layer" as const),
    }));
    expect(bn(after(both))).toEqual(["layer", "layer"]);
    const undone = after(both, EDITS.undo());
    expect(bn(undone)).toEqual(bn(OPENED));
    expect(bn(reduce(undone, EDITS.redo(), 0))).toEqual(["layer", "layer"]);
  });

  test("from the cursor on becomes an intervention there, in each of the runs", () => {
    const recorded = {
      ...OPENED,
      cursor: 50,
      scope: "cursor",
    } as const satisfies LabState;
    const edit = EDITS.updateRuns(["A", "B"], ({ frozen }) => ({
      frozen: frozen.map(() => true),
    }));
    const { runs } = reduce(recorded, edit, 0).experiment;
    for (const run of RUN_NAMES)
      expect(runs[run].interventions.map(({ step }) => step)).toContain(50);
  });
});

describe("a run that is to be what it is already", () => {
  test("is not begun anew", () => {
    const experiment = structuredClone(OPENED.experiment);
    const state = after(EDITS.setExperiment(experiment));
    expect(state.experiment).toBe(experiment);
    expect(state.runs).toBe(OPENED.runs);
  });

  test("but has failed is begun anew at step 0 when the reader tries again", () => {
    expect(after(EDITS.retry("A")).runs).toBe(OPENED.runs);
    const status = { kind: "failed", reason: "crashed", detail: "" } as const;
    const failed: LabState = {
      ...OPENED,
      runs: { ...OPENED.runs, A: { ...OPENED.runs.A, status } },
    };
    const { A, B } = reduce(failed, EDITS.retry("A"), 0).runs;
    expect(A.status.kind).toBe("training");
    expect(A.start.wanted).toBe(OPENED.runs.A.start.wanted);
    expect(A.start).not.toBe(OPENED.runs.A.start);
    expect(B).toBe(OPENED.runs.B);
  });
});

test("the spec of a run is resolved once for an experiment, however it is shown", () => {
  const state = after(EDITS.pin(20), EDITS.setView({ outputRow: true }));
  expect(wantedRun(state, "A").spec).toBe(wantedRun(OPENED, "A").spec);
  expect(wantedRun(state, "A").key).not.toBe(wantedRun(OPENED, "A").key);
});

test("going back to what an undo would lead to counts as that undo", () => {
  const edited = after(EDITS.setNormalization("A", 1, "batch"));
  const { experiment } = OPENED;
  const state = reduce(edited, visit({ experiment }, 5000), 5000);
  expect(state.history.past).toEqual([]);
  expect(state.history.future).toHaveLength(1);
});
