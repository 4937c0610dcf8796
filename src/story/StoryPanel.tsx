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
  type ReactNode,
} from "react";
import { useLab } from "../lab/LabProvider";
import type { Language } from "../lab/language";
import type { Place } from "../lab/places";
import { Appendix } from "./Appendix";
import { ChapterNav } from "./ChapterNav";
import styles from "./StoryPanel.module.css";
import { keyOf } from "./StoryMemory";
import { StoryWay } from "./StoryWay";
import {
  loadAnswers,
  loadChapters,
  type ChapterTexts,
  type StoryText,
} from "./text/storyTexts";
import textStyles from "./text/Text.module.css";
import { TEXT_COMPONENTS } from "./text/textComponents";

export const StoryPanel = memo(function StoryPanel() {
  // The present text stays until that of the new place or language is there: nothing goes blank, and nobody loses the place.
  const place = useDeferredValue(useLab((state) => state.view.place));
  const language = useDeferredValue(useLab((state) => state.view.language));
  const chapters = use(loadChapters(language));
  const article = useTop(place);
  return (
    <article ref={article} className={styles.story} data-testid="story">
      <ChapterNav chapters={chapters} />
      <TextOf place={place} language={language} chapters={chapters} />
      <StoryWay chapters={chapters} />
      <Appendix language={language} />
    </article>
  );
});

interface TextOfProps {
  readonly place: Place;
  readonly language: Language;
  readonly chapters: ChapterTexts;
}

function TextOf({ place, language, chapters }: TextOfProps): ReactNode {
  const { chapter, question } = place;
  const text =
    question === null
      ? chapters[chapter]
      : use(loadAnswers(language))[question];
  return <Shown key={keyOf(place)} text={text} />;
}

function Shown({ text }: { readonly text: StoryText }) {
  const { title, default: Text } = text;
  return (
    <>
      <h2 className={styles.title} tabIndex={-1} data-testid="story-title">
        {title}
      </h2>
      <div className={textStyles.text}>
        <Text components={TEXT_COMPONENTS} />
      </div>
    </>
  );
}

/** A new place begins at its top, and has the focus where a control of the old one had it. */
function useTop(place: Place) {
  const article = useRef<HTMLElement>(null);
  const shown = useRef(keyOf(place));
  const isNew = useRef(false);
  useLayoutEffect(() => {
    isNew.current = shown.current !== keyOf(place);
    shown.current = keyOf(place);
    if (isNew.current) article.current?.scrollIntoView({ block: "start" });
  }, [place]);
  useEffect(() => {
    if (!isNew.current || document.activeElement !== document.body) return;
    article.current
      ?.querySelector<HTMLElement>('[data-testid="story-title"]')
      ?.focus({ preventScroll: true });
  }, [place]);
  return article;
}
