/**
 * @file Every edit of the lab under its name: what it wants of the state before. Pure; what follows from it is in reduce.
 */
import {
  withRun,
  withShared,
  withWanted,
  withWhatIf,
} from "../experiment/edits";
import type {
  Experiment,
  RunName,
  RunSettings,
} from "../experiment/experiment";
import {
  withEdited,
  withIntervention,
  withMoved,
  withoutIntervention,
  withStepMoved,
  type Interventions,
} from "../experiment/interventions";
import { stepLimit } from "../experiment/limits";
import { presetExperiment } from "../experiment/presets";
import type { LabActions } from "./actions";
import {
  rememberRedo,
  rememberUndo,
  rememberVisit,
  undoableOf,
} from "./editHistory";
import type { LabState, Undoable } from "./labState";
import { withPin } from "./pins";
import { isAtEnd, reachOf } from "./playback";
import type { Edit } from "./reduce";
import { canChangeHere, scopeStep, shownSettings, stepHere } from "./scope";
import {
  withRetriedRun,
  withRunsGoingOn,
  withStoppedRuns,
} from "./startedRuns";

/** The actions that need nothing but the state. */
export type EditName = Exclude<
  keyof LabActions,
  "advancePlayback" | "startTrial" | "cancelTrial"
>;

const SLOWEST = 1 / 16;
const FASTEST = 16;

export const EDITS = {
  setNormalization: (run, layer, normalization) =>
    fromScope([run], ({ normalization: list }) => ({
      normalization: list.map((old, index) =>
        index === layer - 1 ? normalization : old,
      ),
    })),
  updateRun: (run, patch) => fromScope([run], () => patch),
  updateRuns: (runs, recipe) => fromScope(runs, recipe),
  updateShared: (patch) => experimentally((old) => withShared(old, patch)),
  applyPreset: (id) => experimentally(() => presetExperiment(id)),
  setExperiment: (experiment) => experimentally(() => experiment),
  show:
    ({ view, ...changes }) =>
    (state) => ({ ...state, ...changes, view: { ...state.view, ...view } }),

  intervene: (run, intervention) =>
    intervening(run, (list) => withIntervention(list, intervention)),
  editIntervention: (run, index, change) =>
    intervening(run, (list) => withEdited(list, index, change)),
  moveIntervention: (run, index, step) =>
    intervening(run, (list) => withMoved(list, index, step)),
  removeIntervention: (run, index) =>
    intervening(run, (list) => withoutIntervention(list, index)),
  moveInterventions: (run, from, to) =>
    intervening(run, (list) => withStepMoved(list, from, to)),
  removeInterventions: (run, step) =>
    intervening(run, (list) => list.filter((one) => one.step !== step)),
  whatIf: (changes) => (state) => {
    if (!canChangeHere(state)) return state;
    const experiment = withWhatIf(state.experiment, stepHere(state), changes);
    return { ...state, experiment };
  },
  setScope: (scope) => (state) =>
    scope === "cursor"
      ? { ...state, scope, playing: false }
      : { ...state, scope },
  setKeepsFunction: (keepsFunction) => (state) => ({
    ...state,
    keepsFunction,
  }),

  undo: () => (state) => {
    const target = state.history.past.at(-1);
    if (target === undefined) return state;
    const history = rememberUndo(state.history, undoableOf(state));
    return { ...withUndoable(state, target), history };
  },
  redo: () => (state) => {
    const target = state.history.future.at(-1);
    if (target === undefined) return state;
    const history = rememberRedo(state.history, undoableOf(state));
    return { ...withUndoable(state, target), history };
  },

  setCursor: (step) => (state) => withCursor(state, step),
  moveCursor: (delta) => (state) => withCursor(state, state.cursor + delta),
  play: () => played,
  pause: () => paused,
  togglePlay: () => (state) => (state.playing ? paused : played)(state),
  setSpeed: (speed) => (state) =>
    Number.isNaN(speed)
      ? state
      : { ...state, speed: Math.min(FASTEST, Math.max(SLOWEST, speed)) },

  pin:
    (step, which = "first") =>
    (state) => ({
      ...state,
      view: withPin(state.view, which, step),
      pinDrag: null,
    }),
  dragPin: (pin, step) => (state) => ({
    ...state,
    pinDrag: { pin, step: stepLimit(state.experiment.steps).nearest(step) },
  }),
  dropPin: () => (state) => {
    const { pinDrag, view } = state;
    if (pinDrag === null) return state;
    const { pin, step } = pinDrag;
    return { ...state, view: withPin(view, pin, step), pinDrag: null };
  },

  setView: (patch) => (state) => ({
    ...state,
    view: { ...state.view, ...patch },
  }),
  showLandscape: (landscapeShown) => (state) => ({ ...state, landscapeShown }),
  showExact: (exactShown) => (state) => ({ ...state, exactShown }),
  dismissNotice: (index) => (state) => ({
    ...state,
    notices: state.notices.filter((_, position) => position !== index),
  }),

  stop: () => withStoppedRuns,
  goOn: () => withRunsGoingOn,
  retry: (run) => (state) =>
    state.runs[run].status.kind === "failed"
      ? withRetriedRun(state, run)
      : state,
  retryReplay: (run) => (state) => ({
    ...state,
    replays: {
      ...state.replays,
      [run]: { ...state.replays[run], failure: null },
    },
  }),
} as const satisfies {
  readonly [Name in EditName]: (...given: Parameters<LabActions[Name]>) => Edit;
};

/** What the address says that the browser's back or forward has led to. `now`: milliseconds. */
export const visit =
  (there: Partial<LabState>, now: number): Edit =>
  (state) => {
    const next = { ...state, ...there };
    const [before, after] = [undoableOf(state), undoableOf(next)];
    const history = rememberVisit(state.history, before, after, now);
    return { ...next, history };
  };

const experimentally =
  (recipe: (experiment: Experiment) => Experiment): Edit =>
  (state) => ({ ...state, experiment: recipe(state.experiment) });

/** Changes settings from where the scope says; the recipe is given what the controls of each run show. */
const fromScope =
  (
    runs: readonly RunName[],
    recipe: (shown: RunSettings) => Partial<RunSettings>,
  ): Edit =>
  (state) => {
    const experiment = runs.reduce((experiment, run) => {
      const shown = shownSettings(state, run);
      const wanted = { ...shown, ...recipe(shown) };
      const step = scopeStep(state);
      return withWanted(experiment, run, wanted, step, state.keepsFunction);
    }, state.experiment);
    return { ...state, experiment };
  };

const intervening = (
  run: RunName,
  recipe: (list: Interventions) => Interventions,
): Edit =>
  experimentally((old) =>
    withRun(old, run, { interventions: recipe(old.runs[run].interventions) }),
  );

const withUndoable = (
  state: LabState,
  { experiment, ...pins }: Undoable,
): LabState => ({ ...state, experiment, view: { ...state.view, ...pins } });

function withCursor(state: LabState, step: number): LabState {
  const cursor = stepLimit(reachOf(state)).nearest(step);
  return cursor === state.cursor ? state : { ...state, cursor };
}

const played: Edit = (state) => ({
  ...state,
  playing: true,
  cursor: isAtEnd(state) ? 0 : state.cursor,
});

const paused: Edit = (state) => ({ ...state, playing: false });
