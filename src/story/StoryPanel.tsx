/**
 * @file The story: one place of it at a time, the way on, and what every place has below.
 */
import {
  memo,
  use,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import { useLab } from "../lab/LabProvider";
import { QUESTIONS, type Place } from "../lab/places";
import { Glossary } from "./glossary/Glossary";
import { SceneBar } from "./SceneBar";
import { StoryNav, StoryWay } from "./StoryNav";
import styles from "./StoryPanel.module.css";
import { keyOf } from "./StoryMemory";
import { AskLink } from "./text/AskLink";
import { Sources } from "./text/Cite";
import { loadTexts, textOf, type StoryTexts } from "./text/storyTexts";
import textStyles from "./text/Text.module.css";
import { TEXT_COMPONENTS } from "./text/textComponents";
import { words } from "./words";

export const StoryPanel = memo(function StoryPanel() {
  const place = useLab((state) => state.view.place);
  const language = useLab((state) => state.view.language);
  // The present text stays until the other language's is there: nobody loses the place.
  const texts = use(loadTexts(useDeferredValue(language)));
  const article = useTop(place);
  return (
    <article ref={article} className={styles.story} data-testid="story">
      <StoryNav texts={texts} />
      <StoryText key={keyOf(place)} texts={texts} place={place} />
      <StoryWay texts={texts} />
      <Appendix texts={texts} />
    </article>
  );
});

interface StoryTextProps {
  readonly texts: StoryTexts;
  readonly place: Place;
}

function StoryText({ texts, place }: StoryTextProps) {
  const { title, default: Text } = textOf(texts, place);
  return (
    <>
      <h2 className={styles.title} tabIndex={-1} data-testid="story-title">
        {title}
      </h2>
      <SceneBar />
      <div className={textStyles.text}>
        <Text components={TEXT_COMPONENTS} />
      </div>
    </>
  );
}

function Appendix({ texts }: { readonly texts: StoryTexts }) {
  const w = words[useLab((state) => state.view.language)];
  return (
    <div className={styles.appendix}>
      <details>
        <summary data-testid="questions">{w.questions}</summary>
        <ul className={styles.questions}>
          {QUESTIONS.map((question) => (
            <li key={question}>
              <AskLink question={question}>
                {texts.questions[question].title}
              </AskLink>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary data-testid="glossary">{w.glossary}</summary>
        <Glossary />
      </details>
      <details>
        <summary data-testid="sources">{w.sources}</summary>
        <Sources />
      </details>
    </div>
  );
}

/** A new place begins at its top, and has the focus where a control of the old one had it. */
function useTop(place: Place) {
  const article = useRef<HTMLElement>(null);
  const shown = useRef(keyOf(place));
  useLayoutEffect(() => {
    const key = keyOf(place);
    if (shown.current === key) return;
    shown.current = key;
    article.current?.scrollIntoView({ block: "start" });
  }, [place]);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    article.current
      ?.querySelector<HTMLElement>('[data-testid="story-title"]')
      ?.focus({ preventScroll: true });
  }, [place]);
  return article;
}
