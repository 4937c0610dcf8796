/**
 * @file The scene that belongs to each place of the story, as the head of its text names it, and links that name a place and no
 * experiment, as in "?chapter=3" or "?ask=why-gamma-beta": the lab then opens with what belongs there.
 */
import { chapters, questions } from "virtual:story";
import { OPENING, type Place } from "../../lab/places";
import { decode, encode } from "../../lab/url";
import { defaultView } from "../../lab/viewSettings";
import type { Scene } from "./scene";
import { SCENES, type SceneId } from "./scenes";

/** The build takes no text whose scene has another name. */
export const sceneIdOf = ({ chapter, question }: Place): SceneId =>
  (question === null ? chapters[chapter] : questions[question]) as SceneId;

export const sceneOf = (place: Place): Scene => SCENES[sceneIdOf(place)];

/** What such a link may name besides. */
const BESIDES = ["chapter", "ask", "lang", "theme", "tab"];

/** The search that such a link stands for; any other as it is. */
export function withScene(search: string): string {
  const keys = [...new URLSearchParams(search).keys()];
  const isBare =
    keys.some((key) => key === "chapter" || key === "ask") &&
    keys.every((key) => BESIDES.includes(key));
  if (!isBare) return search;
  const { view, choice, notices } = decode(search);
  if (notices.length > 0 || view.place === OPENING) return search;
  const { experiment, step, view: looks } = sceneOf(view.place);
  return encode(
    experiment,
    step === "play" ? null : step,
    { ...defaultView(experiment), ...looks, place: view.place, tab: view.tab },
    choice,
  );
}
