/**
 * @file The lab: one store, the actions on it, and what follows it.
 *
 * The way of a click on a BatchNorm switch:
 *
 * 1. The switch calls its action, `setNormalization`; the action dispatches the edit of that name (edits.ts).
 * 2. `reduce` makes the next state of it: the new experiment, a view that fits it, a longer history, and, for the run whose resolved
 *    spec is another one (wantedRun.ts), the beginning of a run (startedRuns.ts): as it was kept, or behind what it shares with
 *    one that is there.
 * 3. The store takes that state as a whole and tells of it once.
 * 4. Followers wake whose slice has changed: filming asks the crew of workers to expose the run, replay and comparison let go of the
 *    run that was, the address becomes a new entry of the browser's history. React draws what it reads.
 * 5. What a worker tells goes into the recording at once, and the page hears of it five times a second (filming.ts). Once parts of the
 *    run have been exposed, all workers develop them, where the cursor stands first.
 */
import { createStore } from "zustand/vanilla";
import type { LabActions } from "./actions";
import { followAddress } from "./address";
import { followComparison } from "./comparing";
import { EDITS, type EditName } from "./edits";
import type { LabStore } from "./follow";
import { openingState } from "./opening";
import { nextCursor, isTraining, playbackFront } from "./playback";
import type { LabPorts } from "./ports";
import { createPreferences } from "./preferences";
import { createCrew, crewSize } from "../worker/crew";
import { crewRoom } from "./workerRoom";
import { reduce, type Edit } from "./reduce";
import { followReplay } from "./replay";
import { followRuns } from "./filming";
import { createLateTrials } from "./lateTrials";

export interface Lab {
  readonly store: Pick<LabStore, "getState" | "getInitialState" | "subscribe">;
  readonly actions: LabActions;
  /** Ends all workers and lets go of the address. */
  readonly dispose: () => void;
}

/** Opens what the address names and begins to train it. */
export function createLab(ports: LabPorts): Lab {
  const preferences = createPreferences(ports);
  const store = createStore(() => openingState(ports, preferences));
  const dispatch = (edit: Edit) =>
    store.setState((state) => reduce(state, edit, ports.now()), true);
  const crew = createCrew({
    spawn: ports.spawnWorker,
    size: crewSize(ports.cores),
    whenFree: ports.whenPainted,
    room: () => crewRoom(store.getState(), ports),
    onShown: ports.onShown,
    after: ports.after,
    patience: ports.workerPatience,
  });
  const trials = createLateTrials(store, crew);
  const ends = [
    followRuns(store, crew, ports),
    followReplay(store, crew, ports),
    followComparison(store, crew, ports),
    followAddress(store, dispatch, ports, preferences),
    trials.dispose,
    crew.dispose,
  ];
  return {
    store,
    actions: {
      ...editActions(dispatch),
      setView(patch) {
        preferences.choose(patch);
        dispatch(EDITS.setView(patch));
      },
      advancePlayback: createPlayback(store),
      startTrial: trials.start,
      cancelTrial: trials.cancel,
    },
    dispose: () => ends.forEach((end) => end()),
  };
}

/** Each dispatches the edit of its name. */
function editActions(
  dispatch: (edit: Edit) => void,
): Pick<LabActions, EditName> {
  const actions = Object.entries(EDITS).map(([name, edit]) => [
    name,
    (...given: unknown[]) =>
      dispatch((edit as (...given: unknown[]) => Edit)(...given)),
  ]);
  // EDITS satisfies the same names and parameters
  return Object.fromEntries(actions) as Pick<LabActions, EditName>;
}

function createPlayback(store: LabStore): LabActions["advancePlayback"] {
  /** Where playback is, to a part of a step; it counts only as long as the cursor stands on its whole step. */
  let played = 0;
  return (elapsed) => {
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
  };
}
