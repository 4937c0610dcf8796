/**
 * @file How far the cursor may go through what is recorded, and how it plays there. Pure; the animation frames come from outside.
 */
import { RUN_NAMES } from "../experiment/experiment";
import type { LabState } from "./labState";

/** The last step that at least one run can show, its former recording included. */
export function reachOf({ runs }: LabState): number {
  return Math.max(
    ...RUN_NAMES.flatMap((run) => [
      runs[run].reach,
      runs[run].previous?.reach ?? 0,
    ]),
  );
}

/**
 * While a run is training, or may be tried again, the cursor waits for its step to be recorded; once both have ended, it goes back
 * to the last step that there is.
 */
export function withCursorInReach(state: LabState): LabState {
  const ended = RUN_NAMES.every((run) =>
    ["ready", "diverged", "stopped"].includes(state.runs[run].status.kind),
  );
  const last = Math.max(...RUN_NAMES.map((run) => state.runs[run].reach));
  return ended && state.cursor > last ? { ...state, cursor: last } : state;
}

/** Milliseconds in which the whole experiment plays at speed 1. */
export const WHOLE_EXPERIMENT = 8000;

export interface PlaybackPosition {
  /** In steps, with the part of a step that has been played already. */
  readonly position: number;
  readonly playing: boolean;
}

export interface PlaybackFrame {
  readonly position: number;
  /** Milliseconds since the last frame. */
  readonly elapsed: number;
  readonly speed: number;
  readonly steps: number;
  /** The last step that can be played so far. */
  readonly front: number;
  /** Whether the front will move on. */
  readonly training: boolean;
}

/**
 * Moves on, but not beyond the front: there it waits while training goes on, and stops when it has ended. A position that is already
 * beyond the front waits for the front to come by.
 */
export function nextCursor(frame: PlaybackFrame): PlaybackPosition {
  const { position, elapsed, speed, steps, front, training } = frame;
  const wanted = position + (elapsed * speed * steps) / WHOLE_EXPERIMENT;
  const next = Math.max(position, Math.min(wanted, front));
  return { position: next, playing: training || next < front };
}

/** The last step that every run in training has reached; once none is in training, the last step of the longer one. */
export function playbackFront({ runs }: LabState): number {
  const states = RUN_NAMES.map((run) => runs[run]);
  const training = states.filter(({ status }) => status.kind === "training");
  return training.length > 0
    ? Math.min(...training.map(({ reach }) => reach))
    : Math.max(...states.map(({ reach }) => reach));
}

export function isTraining({ runs }: LabState): boolean {
  return RUN_NAMES.some((run) => runs[run].status.kind === "training");
}

/** Whether playback stands where training has to come by first. */
export const isWaiting = (state: LabState): boolean =>
  isTraining(state) && state.cursor >= playbackFront(state);

/** Whether there is nothing more to play. */
export const isAtEnd = (state: LabState): boolean =>
  !isTraining(state) && state.cursor >= playbackFront(state);
