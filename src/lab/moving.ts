/**
 * @file Actions that move the cursor.
 */
import type { StoreApi } from "zustand/vanilla";
import type { LabActions } from "./actions";
import type { LabState } from "./labState";
import { isTraining, nextCursor, playbackFront } from "./playback";
import { reachOf } from "./reach";
import { clamp } from "./view";

type Moving = Pick<
  LabActions,
  | "setCursor"
  | "moveCursor"
  | "play"
  | "pause"
  | "togglePlay"
  | "advancePlayback"
  | "setSpeed"
>;

const SLOWEST = 1 / 16;
const FASTEST = 16;

export function createMoving(store: StoreApi<LabState>): Moving {
  /** Where playback is, to a part of a step; it counts only as long as the cursor stands on its whole step. */
  let played = 0;

  const setCursor = (step: number) =>
    store.setState((state) => ({ cursor: clamp(step, 0, reachOf(state)) }));

  const play = () =>
    store.setState((state) =>
      atEnd(state) ? { playing: true, cursor: 0 } : { playing: true },
    );

  const pause = () => store.setState({ playing: false });

  return {
    setCursor,
    moveCursor: (delta) => setCursor(store.getState().cursor + delta),
    play,
    pause,
    togglePlay: () => (store.getState().playing ? pause() : play()),
    advancePlayback(elapsed) {
      const state = store.getState();
      if (!state.playing) return;
      const next = nextCursor({
        position: Math.floor(played) === state.cursor ? played : state.cursor,
        elapsed,
        speed: state.speed,
        steps: state.experiment.steps,
        front: playbackFront(state),
        training: isTraining(state),
      });
      played = next.position;
      const cursor = Math.floor(played);
      if (cursor !== state.cursor || !next.playing)
        store.setState({ cursor, playing: next.playing });
    },
    setSpeed(speed) {
      if (Number.isNaN(speed)) return;
      store.setState({ speed: Math.min(FASTEST, Math.max(SLOWEST, speed)) });
    },
  };
}

function atEnd(state: LabState): boolean {
  return !isTraining(state) && state.cursor >= playbackFront(state);
}
