/**
 * @file The scene that belongs to each place of the story.
 */
import type { Chapter, Place, Question } from "../../lab/places";
import type { Scene } from "./scene";
import type { SceneId } from "./sceneNames";
import { SCENES } from "./scenes";

const CHAPTER_SCENES: Readonly<Record<Chapter | 0, SceneId>> = {
  0: "opening",
  1: "steady-input",
  2: "moving-floor",
  3: "all-switches",
  4: "bias",
  5: "affine",
  6: "inference",
  7: "definitions",
};

const QUESTION_SCENES: Readonly<Record<Question, SceneId>> = {
  "what-is-ics": "freeze-below",
  "is-ics-why-it-works": "noisy-against-plain",
  "why-gamma-beta": "affine",
  "why-no-bias": "bias",
  "before-or-after": "placement",
  "training-or-inference": "inference",
  "momentum-one": "batch-2",
  "small-batches": "batch-2",
  "higher-learning-rates": "large-learning-rate",
  initialisation: "small-init",
  regularisation: "jitter",
  "through-the-statistics": "stopped-gradient",
  "per-unit-or-layer": "units",
};

export const sceneIdOf = ({ chapter, question }: Place): SceneId =>
  question === null ? CHAPTER_SCENES[chapter] : QUESTION_SCENES[question];

export const sceneOf = (place: Place): Scene => SCENES[sceneIdOf(place)];
