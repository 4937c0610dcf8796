import { expect, test } from "vitest";
import type { LabState } from "../../../src/lab/labState";
import {
  miniatureFrame,
  unitSliceFrame,
} from "../../../src/panels/units/unitFrames";
import { FakeBrowser } from "../../lab/fakeBrowser";

/** Run A with a history of four values of one unit at three steps; nothing of B. */
function stateWith(search: string): LabState {
  const state = new FakeBrowser(search).open().store.getState();
  const { tap } = state.view;
  const columns = [0.1, 0.2, 0.3].map((value) =>
    new Float32Array(4).fill(value),
  );
  const history = {
    layer: 1,
    tap,
    steps: [0, 30, 60],
    stride: 30,
    columns,
    affines: columns.map(() => null),
  };
  return {
    ...state,
    replays: { ...state.replays, A: { ...state.replays.A, history } },
  };
}

const place = { layer: 1, unit: 1 };

test("a unit's slice has a ghost for each pin", () => {
  const state = stateWith("?widths=1&steps=60&step=60&ref=30&pin2=60");
  const { ghost, secondGhost } = unitSliceFrame(state, "A", place);
  const full = (counts: ArrayLike<number> | undefined) =>
    Array.from(counts ?? []).findIndex((count) => count === 4);
  expect(full(ghost?.counts)).toBeGreaterThan(0);
  expect(full(secondGhost?.counts)).toBeGreaterThan(full(ghost?.counts));
});

test("without a second pin there is one ghost, and none before the values are there", () => {
  const state = stateWith("?widths=1&steps=60&step=60");
  const a = unitSliceFrame(state, "A", place);
  expect([a.ghost === null, a.secondGhost]).toEqual([false, null]);
  expect(unitSliceFrame(state, "B", place).ghost).toBeNull();
});

test("a miniature has the ghost of the reference step, once its values are there", () => {
  const state = stateWith("?widths=1&steps=60&step=60&ref=30&pin2=60");
  const { left, right } = miniatureFrame(state, place);
  const slice = unitSliceFrame(state, "A", place);
  expect(left.ghost).toEqual(slice.ghost);
  expect(left.ghost).not.toEqual(left.histogram);
  expect(miniatureFrame(state, place).left.ghost).toBe(left.ghost);
  expect(right.ghost).toBeNull();
});
