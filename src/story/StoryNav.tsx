/**
 * @file The ways through the story: all chapters above the text, back and next below it.
 */
import { useLab } from "../lab/LabProvider";
import { CHAPTERS, chapterOf, type Place } from "../lab/places";
import styles from "./StoryNav.module.css";
import { textOf, type StoryTexts } from "./text/storyTexts";
import { useVisit } from "./useVisit";
import { words } from "./words";

interface StoryNavProps {
  readonly texts: StoryTexts;
}

const chapterPlace = (chapter: Place["chapter"]): Place => ({
  chapter,
  question: null,
});

export function StoryNav({ texts }: StoryNavProps) {
  const w = words[useLab((state) => state.view.language)];
  const { chapter: present, question } = useLab((state) => state.view.place);
  const { goTo } = useVisit();
  const place = present === 0 ? w.opening : w.place(present, CHAPTERS.length);
  return (
    <nav className={styles.nav} aria-label={w.chapters}>
      <span className={styles.place}>
        {question === null ? place : w.question}
      </span>
      <ol className={styles.chapters}>
        {([0, ...CHAPTERS] as const).map((chapter) => (
          <li key={chapter}>
            <button
              type="button"
              className={styles.number}
              aria-current={
                chapter === present && question === null ? "page" : undefined
              }
              aria-label={
                chapter === 0
                  ? w.opening
                  : w.chapter(chapter, texts.chapters[chapter].title)
              }
              title={texts.chapters[chapter].title}
              data-testid={`chapter-${chapter}`}
              onClick={() => goTo(chapterPlace(chapter))}
            >
              {chapter === 0 ? "•" : chapter}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** From a question back to the chapter that it was asked from; from a chapter to those beside it. */
export function StoryWay({ texts }: StoryNavProps) {
  const w = words[useLab((state) => state.view.language)];
  const { chapter, question } = useLab((state) => state.view.place);
  const { goTo } = useVisit();
  if (question !== null) {
    const from = chapterPlace(chapter);
    return (
      <div className={styles.way}>
        <button
          type="button"
          className={styles.onward}
          data-testid="story-return"
          onClick={() => goTo(from)}
        >
          {w.back(textOf(texts, from).title)}
        </button>
      </div>
    );
  }
  const before = chapterOf(chapter - 1);
  const next = chapterOf(chapter + 1);
  return (
    <div className={styles.way}>
      {before !== undefined && (
        <button
          type="button"
          className={styles.backward}
          data-testid="story-previous"
          onClick={() => goTo(chapterPlace(before))}
        >
          {w.previous}
        </button>
      )}
      {next !== undefined && (
        <button
          type="button"
          className={styles.onward}
          data-testid="story-next"
          onClick={() => goTo(chapterPlace(next))}
        >
          {chapter === 0 ? w.begin : w.next}: {texts.chapters[next].title}
        </button>
      )}
    </div>
  );
}
