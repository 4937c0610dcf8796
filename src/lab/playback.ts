/**
 * @file Playback: how far the cursor moves through what is recorded. Pure; the animation frames come from outside.
 */
import { RUN_NAMES } from "../experiment/experiment";
import type { LabState } from "./labState";

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
    ? Math.min(...training.map(({ recordedSteps }) => recordedSteps))
    : Math.max(...states.map(({ recordedSteps }) => recordedSteps));
}

export function isTraining({ runs }: LabState): boolean {
  return RUN_NAMES.some((run) => runs[run].status.kind === "training");
}
