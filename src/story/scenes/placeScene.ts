/**
 * @file The scene that belongs to each place of the story, as the head of its text names it. The build takes no other name.
 */
import { chapters, questions } from "virtual:story";
import type { Place } from "../../lab/places";
import type { Scene } from "./scene";
import { SCENES, type SceneId } from "./scenes";

export const sceneIdOf = ({ chapter, question }: Place): SceneId =>
  (question === null ? chapters[chapter] : questions[question]) as SceneId;

export const sceneOf = (place: Place): Scene => SCENES[sceneIdOf(place)];
