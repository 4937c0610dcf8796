/**
 * @file Links that name a place of the story and no experiment, as in "?chapter=3" or "?ask=why-gamma-beta": the lab then opens
 * with what belongs there.
 */
import { OPENING } from "../../lab/places";
import { decode, encode } from "../../lab/url";
import { defaultView } from "../../lab/view";
import { sceneOf } from "./placeScene";

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
