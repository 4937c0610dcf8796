/**
 * @file Going from place to place in the story: the lab is set to what belongs there, and back to what it was.
 */
import { useMemo } from "react";
import type { Shown } from "../lab/actions";
import { useActions, useLabStore } from "../lab/LabProvider";
import type { LabState } from "../lab/labState";
import { isSamePlace, type Place } from "../lab/places";
import { sceneOf } from "./scenes/placeScene";
import { SCENES, type SceneId } from "./scenes/scenes";
import { shownScene } from "./scenes/shownScene";
import { useStoryMemory } from "./StoryMemory";

interface Visit {
  /** Shows the lab as it was left there, or, the first time, with the scene of the place. */
  readonly goTo: (place: Place) => void;
  readonly show: (scene: SceneId) => void;
  /** Shows a scene from step 0 on. */
  readonly play: (scene: SceneId) => void;
}

const prefersLessMotion = () =>
  matchMedia("(prefers-reduced-motion: reduce)").matches;

export function useVisit(): Visit {
  const store = useLabStore();
  const { show } = useActions();
  const { keep, keptAt } = useStoryMemory();
  return useMemo(
    () => ({
      goTo(place) {
        const state = store.getState();
        const { place: left } = state.view;
        if (isSamePlace(place, left)) return;
        keep(left, presentOf(state));
        const shown =
          keptAt(place) ?? shownScene(sceneOf(place), prefersLessMotion());
        show({ ...shown, view: { ...shown.view, place } });
      },
      show: (scene) => show(shownScene(SCENES[scene], prefersLessMotion())),
      play: (scene) =>
        show(
          shownScene({ ...SCENES[scene], step: "play" }, prefersLessMotion()),
        ),
    }),
    [store, show, keep, keptAt],
  );
}

function presentOf({ experiment, cursor, view }: LabState): Shown {
  const { language: _language, theme: _theme, tab: _tab, ...kept } = view;
  return { experiment, cursor, playing: false, view: kept };
}
