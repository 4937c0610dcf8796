/**
 * @file All chapters, to go to any of them, and the way to set the lab to the present one.
 */
import { useLab } from "../lab/LabProvider";
import { useWords } from "../controls/useWords";
import { sceneIdOf } from "./scenes/placeScene";
import { SCENES } from "./scenes/scenes";
import { isOfScene } from "./scenes/shownScene";
import styles from "./ChapterNav.module.css";
import type { Contents } from "./text/storyTexts";
import { useVisit } from "./useVisit";
import { words } from "./words";

interface ChapterNavProps {
  readonly titles: Contents["titles"];
}

export function ChapterNav({ titles }: ChapterNavProps) {
  const w = useWords(words);
  const { chapter: present, question } = useLab((state) => state.view.place);
  const { goTo } = useVisit();
  const place = present === 0 ? w.opening : w.place(present, titles.length - 1);
  return (
    <nav className={styles.nav} aria-label={w.chapters}>
      <span className={styles.head}>
        <span className={styles.place}>
          {question === null ? place : w.question}
        </span>
        <SetLab />
      </span>
      <ol className={styles.chapters}>
        {titles.map((title, chapter) => (
          <li key={chapter}>
            <button
              type="button"
              className={styles.number}
              aria-current={
                chapter === present && question === null ? "page" : undefined
              }
              aria-label={chapter === 0 ? w.opening : w.chapter(chapter, title)}
              title={title}
              data-testid={`chapter-${chapter}`}
              onClick={() => goTo({ chapter, question: null })}
            >
              {chapter === 0 ? "•" : chapter}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where the lab shows something else than what the present text is about: sets it to that. */
function SetLab() {
  const w = useWords(words);
  const scene = useLab(({ view }) => sceneIdOf(view.place));
  const isOther = useLab(
    ({ experiment }) => !isOfScene(experiment, SCENES[scene]),
  );
  const { show } = useVisit();
  return (
    <button
      type="button"
      className={styles.setLab}
      data-shown={isOther}
      data-testid="set-lab"
      title={w.setLabHelp}
      onClick={() => show(scene)}
    >
      {w.setLab}
    </button>
  );
}
