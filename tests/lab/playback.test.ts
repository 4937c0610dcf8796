import { describe, expect, test } from "vitest";
import { nextCursor, type PlaybackFrame } from "../../src/lab/playback";

const frame = (changes: Partial<PlaybackFrame>): PlaybackFrame => ({
  position: 0,
  elapsed: 16,
  speed: 1,
  steps: 2000,
  front: 2000,
  training: false,
  ...changes,
});

describe("playback", () => {
  test("plays the whole experiment in eight seconds", () => {
    expect(nextCursor(frame({ elapsed: 8000 })).position).toBe(2000);
    expect(nextCursor(frame({ elapsed: 4000 })).position).toBe(1000);
  });

  test("at twice the speed moves twice as far", () => {
    expect(nextCursor(frame({ speed: 2, elapsed: 80 })).position).toBe(40);
  });

  test("keeps parts of a step, so that short experiments move too", () => {
    let position = 0;
    for (let second = 0; second < 8 * 60; second++)
      ({ position } = nextCursor(
        frame({ position, steps: 10, front: 10, elapsed: 1000 / 60 }),
      ));
    expect(position).toBeCloseTo(10, 9);
  });

  test("waits at the front while training goes on", () => {
    const waiting = frame({
      position: 99,
      front: 100,
      elapsed: 1000,
      training: true,
    });
    expect(nextCursor(waiting)).toEqual({ position: 100, playing: true });
  });

  test("stops at the front when training has ended", () => {
    const last = frame({ position: 1999, elapsed: 1000 });
    expect(nextCursor(last)).toEqual({ position: 2000, playing: false });
  });

  test("waits where it is when a new training is still behind it", () => {
    const ahead = frame({ position: 900, front: 10, training: true });
    expect(nextCursor(ahead)).toEqual({ position: 900, playing: true });
  });
});
