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
import { useLanguage } from "../controls/useWords";
import { useLab } from "../lab/LabProvider";
import type { Language } from "../lab/language";
import type { Place } from "../lab/places";
import { Appendix } from "./Appendix";
import { ChapterNav } from "./ChapterNav";
import styles from "./StoryPanel.module.css";
import { placeKey } from "./StoryMemory";
import { StoryWay } from "./StoryWay";
import {
  loadAnswers,
  loadChapters,
  loadContents,
  loadLive,
} from "./text/storyTexts";
import type { StoryComponents, StoryText } from "./text/storyText";
import textStyles from "./text/Text.module.css";
import { TEXT_COMPONENTS } from "./text/textComponents";

export const StoryPanel = memo(function StoryPanel() {
  // The present text stays until that of the new place or language is there: nothing goes blank, and nobody loses the place.
  const place = useDeferredValue(useLab((state) => state.view.place));
  const language = useDeferredValue(useLanguage());
  const contents = use(loadContents(language));
  const article = useTop(place);
  return (
    <article ref={article} className={styles.story} data-testid="story">
      <ChapterNav titles={contents.titles} />
      <TextOf
        key={placeKey(place)}
        place={place}
        language={language}
        opening={contents.opening}
      />
      <StoryWay titles={contents.titles} />
      <Appendix language={language} />
    </article>
  );
});

interface TextOfProps {
  readonly place: Place;
  readonly language: Language;
  readonly opening: StoryText;
}

function TextOf({ place, language, opening }: TextOfProps): ReactNode {
  const { chapter, question } = place;
  if (question !== null)
    return <Live text={use(loadAnswers(language)).get(question)!} />;
  return chapter === 0 ? (
    <ShownPlace text={opening} components={TEXT_COMPONENTS} />
  ) : (
    <Live text={use(loadChapters(language)).get(chapter)!} />
  );
}

const Live = ({ text }: { readonly text: StoryText }) => (
  <ShownPlace text={text} components={use(loadLive())} />
);

interface ShownProps {
  readonly text: StoryText;
  readonly components: StoryComponents;
}

function ShownPlace({ text, components }: ShownProps) {
  const { title, default: Text } = text;
  return (
    <>
      <h2 className={styles.title} tabIndex={-1} data-testid="story-title">
        {title}
      </h2>
      <div className={textStyles.text}>
        <Text components={components} />
      </div>
    </>
  );
}

/** A new place begins at its top, and has the focus where a control of the old one had it. */
function useTop(place: Place) {
  const article = useRef<HTMLElement>(null);
  const shown = useRef(placeKey(place));
  const isNew = useRef(false);
  useLayoutEffect(() => {
    isNew.current = shown.current !== placeKey(place);
    shown.current = placeKey(place);
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
