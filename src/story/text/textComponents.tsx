/**
 * @file What a text of the story may use besides Markdown. Each name is a tag in it: <Term>, <Experiment>, … What is judged and
 * predicted comes with the chapters; see liveComponents.ts.
 */
import { chapters } from "virtual:story";
import type { MouseEvent, ReactNode } from "react";
import { useLanguage } from "../../controls/useWords";
import { presetOf } from "../../experiment/presets";
import { useLab } from "../../lab/LabProvider";
import { presetWords } from "../../views/presetWords";
import { chapterCount } from "../chapterCount";
import { Term } from "../glossary/Term";
import { SCENES, type SceneId } from "../scenes/scenes";
import { isOfScene } from "../scenes/shownScene";
import { useVisit } from "../useVisit";
import { words } from "../words";
import { PAPERS, type PaperName } from "./papers";
import styles from "./Text.module.css";

interface AskLinkProps {
  readonly question: string;
  readonly children: ReactNode;
}

/** A link to the answer of a question. It can be opened elsewhere, too: the address alone leads there. */
export function AskLink({ question, children }: AskLinkProps) {
  const chapter = useLab((state) => state.view.place.chapter);
  const { goTo } = useVisit();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo({ chapter, question });
  };
  return (
    <a
      className={styles.ask}
      href={`?ask=${question}`}
      data-testid={`ask-${question}`}
      onClick={follow}
    >
      {children}
    </a>
  );
}

/** A paper, as it is named in a sentence. */
function Cite({ paper }: { readonly paper: PaperName }) {
  const language = useLanguage();
  const { short, address } = PAPERS[paper];
  return (
    <a className={styles.cite} href={address}>
      {short[language]}
    </a>
  );
}

/** The list of all papers. */
export function Sources() {
  return (
    <ul lang="en" className={styles.sources}>
      {Object.values(PAPERS).map(({ full, address }) => (
        <li key={address}>
          <a href={address}>{full}</a>
        </li>
      ))}
    </ul>
  );
}

interface ExperimentProps {
  readonly scene: SceneId;
  readonly children: ReactNode;
}

/** A button that sets the lab to a scene; it tells whether the lab shows it. */
function SceneButton({ scene, children }: ExperimentProps) {
  const shown = useLab(({ experiment, view }) => {
    const { panel = "layers" } = SCENES[scene].view;
    return isOfScene(experiment, SCENES[scene]) && view.panel === panel;
  });
  const { show } = useVisit();
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={shown}
      data-testid={`scene-${scene}`}
      onClick={() => show(scene)}
    >
      {children}
    </button>
  );
}

/** What to look for in the preset that the lab shows. */
function LookFor() {
  const language = useLanguage();
  const preset = useLab((state) => presetOf(state.experiment));
  const w = words[language];
  return (
    <section className={styles.lookFor} data-testid="look-for">
      <h3>{w.lookFor}</h3>
      <p>{preset ? presetWords[language][preset].lookFor : w.ownExperiment}</p>
    </section>
  );
}

/** How many chapters there are: the first word of a sentence or, in Korean, one within it. */
function ChapterCount() {
  const language = useLanguage();
  const word = chapterCount[language](chapters.length - 1);
  return word[0]!.toUpperCase() + word.slice(1);
}

export const TEXT_COMPONENTS = {
  Ask: AskLink,
  ChapterCount,
  Cite,
  Experiment: SceneButton,
  LookFor,
  Term,
} as const;
