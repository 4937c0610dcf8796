import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import { EDITS } from "../../src/lab/edits";
import { follow } from "../../src/lab/follow";
import type { LabState } from "../../src/lab/labState";
import { openingState } from "../../src/lab/opening";
import { createPreferences } from "../../src/lab/preferences";
import { reduce, type Edit } from "../../src/lab/reduce";
import { wantedHistory } from "../../src/lab/replayWishes";
import { FakeBrowser } from "./fakeBrowser";

function open() {
  const ports = new FakeBrowser("?widths=2x4&steps=200").ports();
  const store = createStore(() =>
    openingState(ports, createPreferences(ports)),
  );
  const dispatch = (edit: Edit) =>
    store.setState((state) => reduce(state, edit, 0), true);
  /** How often a follower of that slice has been woken since it was there. */
  const woken = (select: (state: LabState) => object | null) => {
    let times = -1;
    follow(store, select, () => (times += 1));
    return () => times;
  };
  return { store, dispatch, woken };
}

/** The slices that the followers of a lab read. */
const training = ({ runs }: LabState) => ({ start: runs.A.start });
const address = ({ experiment, cursor, view }: LabState) => ({
  experiment,
  cursor,
  view,
});

test("a follower runs at once, and then only when a field of its slice is another one", () => {
  const { dispatch, store } = open();
  const seen: unknown[] = [];
  const end = follow(
    store,
    ({ speed }) => ({ speed }),
    (slice, before) => seen.push([slice.speed, before?.speed]),
  );
  dispatch(EDITS.setSpeed(2));
  dispatch(EDITS.setSpeed(2));
  dispatch(EDITS.showExact(true));
  expect(seen).toEqual([
    [1, undefined],
    [2, 1],
  ]);
  end();
  dispatch(EDITS.setSpeed(4));
  expect(seen).toHaveLength(2);
});

test("a change of language, tab, cursor or landscape does not wake training", () => {
  const { dispatch, woken } = open();
  const [trained, written] = [woken(training), woken(address)];
  dispatch(EDITS.setView({ language: "ko" }));
  dispatch(EDITS.setView({ tab: "setup" }));
  dispatch(EDITS.setCursor(0));
  dispatch(EDITS.showLandscape(true));
  dispatch(EDITS.setScope("cursor"));
  expect([trained(), written()]).toEqual([0, 2]);
});

test("an edit of a run reaches its training once, and the other run's not at all", () => {
  const { dispatch, store, woken } = open();
  let told = 0;
  store.subscribe(() => (told += 1));
  const A = woken(training);
  const B = woken(({ runs }) => ({ start: runs.B.start }));
  dispatch(EDITS.setNormalization("A", 1, "batch"));
  expect([A(), B(), told]).toEqual([1, 0, 1]);
  dispatch(EDITS.updateShared({ seed: 7 }));
  expect([A(), B(), told]).toEqual([2, 1, 2]);
});

test("a slice that is null before and after wakes nobody", () => {
  const { dispatch, woken } = open();
  const replayed = woken((state) => wantedHistory(state, "A"));
  dispatch(EDITS.setView({ panel: "samples" }));
  dispatch(EDITS.setNormalization("A", 1, "batch"));
  expect(replayed()).toBe(0);
});

test("a follower that goes on from the state leaves those behind it one waking, with what came of it", () => {
  const { dispatch, store } = open();
  const seen: number[] = [];
  follow(
    store,
    ({ speed }) => ({ speed }),
    ({ speed }) => {
      if (speed === 2) dispatch(EDITS.setSpeed(4));
    },
  );
  follow(
    store,
    ({ speed }) => ({ speed }),
    ({ speed }) => seen.push(speed),
  );
  dispatch(EDITS.setSpeed(2));
  expect(seen).toEqual([1, 4]);
});
