/**
 * @file The way on: from a question back to the chapter that it was asked from, from a chapter to those beside it.
 */
import type { ReactNode } from "react";
import { useLab } from "../lab/LabProvider";
import { useWords } from "../controls/useWords";
import styles from "./StoryWay.module.css";
import type { Contents } from "./text/storyTexts";
import { useVisit } from "./useVisit";
import { words } from "./words";

interface StoryWayProps {
  readonly titles: Contents["titles"];
}

export function StoryWay({ titles }: StoryWayProps) {
  const w = useWords(words);
  const { chapter, question } = useLab((state) => state.view.place);
  const next = titles[chapter + 1];
  if (question !== null)
    return (
      <div className={styles.way}>
        <Way to={chapter} kind="onward" testId="story-return">
          {w.back(titles[chapter] ?? "")}
        </Way>
      </div>
    );
  return (
    <div className={styles.way}>
      {chapter > 0 && (
        <Way to={chapter - 1} kind="backward" testId="story-previous">
          {w.previous}
        </Way>
      )}
      {next !== undefined && (
        <Way to={chapter + 1} kind="onward" testId="story-next">
          {chapter === 0 ? w.begin : w.next}: {next}
        </Way>
      )}
    </div>
  );
}

interface WayProps {
  readonly to: number;
  readonly kind: "onward" | "backward";
  readonly testId: string;
  readonly children: ReactNode;
}

function Way({ to, kind, testId, children }: WayProps) {
  const { goTo } = useVisit();
  return (
    <button
      type="button"
      className={styles[kind]}
      data-testid={testId}
      onClick={() => goTo({ chapter: to, question: null })}
    >
      {children}
    </button>
  );
}
