import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { LabState } from "../../../src/lab/labState";
import { readingPace } from "../../../src/views/drawing/readingPace";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function paced(playing: boolean) {
  const store = createStore(() => ({ cursor: 0, playing }) as LabState);
  const seen: number[] = [];
  const end = readingPace(store)(() => seen.push(store.getState().cursor));
  return { store, seen, end };
}

test("what is paused or dragged is told of at each change", () => {
  const { store, seen } = paced(false);
  for (const cursor of [1, 2, 3]) store.setState({ cursor });
  expect(seen).toEqual([1, 2, 3]);
});

test("while it plays, ten times a second, and what comes last is not left out", () => {
  const { store, seen } = paced(true);
  for (let cursor = 1; cursor <= 60; cursor++) {
    store.setState({ cursor });
    vi.advanceTimersByTime(16);
  }
  expect(seen.length).toBeLessThanOrEqual(11);
  expect(seen.length).toBeGreaterThanOrEqual(9);
  vi.advanceTimersByTime(100);
  expect(seen.at(-1)).toBe(60);
});

test("a pause is told of at once", () => {
  const { store, seen } = paced(true);
  store.setState({ cursor: 1 });
  store.setState({ cursor: 2 });
  store.setState({ cursor: 3, playing: false });
  expect(seen).toEqual([1, 3]);
});

test("whoever has gone hears of nothing more", () => {
  const { store, seen, end } = paced(true);
  store.setState({ cursor: 1 });
  store.setState({ cursor: 2 });
  end();
  vi.advanceTimersByTime(200);
  expect(seen).toEqual([1]);
});
