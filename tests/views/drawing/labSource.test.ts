import { describe, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { LabState } from "../../../src/lab/labState";
import {
  isSameFrame,
  labSource,
} from "../../../src/views/drawing/useLabSource";
import { FakeBrowser } from "../../lab/fakeBrowser";

const storeOf = () =>
  createStore<LabState>(() =>
    new FakeBrowser("?steps=60&step=20").open().store.getState(),
  );
const stepsOfAxis = ({ cursor, experiment }: LabState) => ({
  span: [0, experiment.steps],
  isAtStart: cursor === 0,
});

describe("a source of frames", () => {
  test("tells of a change that the frame shows, once, and of no other", () => {
    const store = storeOf();
    const onChange = vi.fn<() => void>();
    labSource(store, stepsOfAxis).subscribe(onChange);
    store.setState({ cursor: 21 });
    store.setState({ playing: true });
    expect(onChange).not.toHaveBeenCalled();
    store.setState({ cursor: 0 });
    expect(onChange).toHaveBeenCalledOnce();
  });

  test("gives the same frame while all that it holds is the same", () => {
    const store = storeOf();
    const source = labSource(store, stepsOfAxis);
    const before = source.read();
    store.setState({ cursor: 21 });
    expect(source.read()).toBe(before);
    store.setState({ cursor: 0 });
    expect(source.read()).toEqual({ span: [0, 60], isAtStart: true });
  });

  test("makes one frame of one state, however many hear of it", () => {
    const store = storeOf();
    const frameOf = vi.fn<typeof stepsOfAxis>(stepsOfAxis);
    const source = labSource(store, frameOf);
    const listeners = [vi.fn<() => void>(), vi.fn<() => void>()];
    for (const onChange of listeners)
      source.subscribe(() => {
        source.read();
        onChange();
      });
    store.setState({ cursor: 0 });
    for (const onChange of listeners) expect(onChange).toHaveBeenCalledOnce();
    expect(frameOf).toHaveBeenCalledTimes(2);
  });

  test("tells nothing more once its subscription has ended", () => {
    const store = storeOf();
    const onChange = vi.fn<() => void>();
    labSource(store, stepsOfAxis).subscribe(onChange)();
    store.setState({ cursor: 0 });
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe("two frames are the same", () => {
  const counts = Float32Array.of(1, 2);
  const frame = { domain: [-1, 1], series: { counts, columns: 2 }, gap: null };

  test("where all fields are, at any depth; NaN is NaN", () => {
    expect(
      isSameFrame(frame, structuredClone({ ...frame, series: null })),
    ).toBe(false);
    expect(
      isSameFrame(frame, {
        gap: null,
        domain: [-1, 1],
        series: { counts, columns: 2 },
      }),
    ).toBe(true);
    expect(isSameFrame({ value: Number.NaN }, { value: Number.NaN })).toBe(
      true,
    );
  });

  test("not where one list or object has more than the other", () => {
    expect(isSameFrame({ steps: [1] }, { steps: [1, 2] })).toBe(false);
    expect(isSameFrame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSameFrame({ a: undefined }, { b: undefined })).toBe(false);
  });

  test("not where recorded arrays or functions are others, whatever is in them", () => {
    expect(isSameFrame({ counts }, { counts: counts.slice() })).toBe(false);
    expect(isSameFrame({ read: () => 1 }, { read: () => 1 })).toBe(false);
  });
});
