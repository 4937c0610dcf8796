/**
 * @file Keeps what lies outside of React's root in step with the view: theme, language and title of the document.
 */
import { colorSchemeOf, DARK_QUERY } from "../lab/preferences";
import type { LabState } from "../lab/labState";
import type { View } from "../lab/view";
import type { Lab } from "../lab/store";
import { words } from "./words";

/**
 * To be called before anything is rendered, so that canvases which are drawn anew after a change of theme find its
 * colours. Returns what ends it.
 */
export function connectDocument(store: Lab["store"]): () => void {
  const systemIsDark = matchMedia(DARK_QUERY);
  const show = ({ view }: LabState) => {
    writeTheme(view.theme, systemIsDark.matches);
    writeLanguage(view.language);
  };
  const showPresent = () => show(store.getState());
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view !== before.view) show(state);
  });
  systemIsDark.addEventListener("change", showPresent);
  showPresent();
  return () => {
    unsubscribe();
    systemIsDark.removeEventListener("change", showPresent);
  };
}

function writeTheme(theme: View["theme"], systemIsDark: boolean): void {
  const root = document.documentElement;
  const resolved = colorSchemeOf(theme, systemIsDark);
  if (root.dataset["theme"] === resolved) return;
  root.dataset["theme"] = resolved;
  const paper = getComputedStyle(root).getPropertyValue("--paper").trim();
  for (const meta of document.querySelectorAll<HTMLMetaElement>(
    'meta[name="theme-color"]',
  ))
    meta.content = paper;
}

function writeLanguage(language: View["language"]): void {
  document.documentElement.lang = language;
  document.title = words[language].documentTitle;
}
