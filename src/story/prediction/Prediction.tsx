/**
 * @file The frame of a prediction: the question, what the reader commits to, and what is said of it afterwards.
 */
import { useEffect, type ReactNode } from "react";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { SceneId } from "../scenes/scenes";
import {
  isSealed,
  placeKey,
  useStoryMemory,
  type Answer,
} from "../StoryMemory";
import { useVisit } from "../useVisit";
import styles from "./Prediction.module.css";
import { words } from "./words";

export interface Committed {
  readonly answer: Answer | null;
  /** Keeps the answer, and plays the scene that shows what comes out. */
  readonly commit: (answer: Answer) => void;
  readonly takeBack: () => void;
}

/** The reader's answer at the present place of the story; a place asks at most once of each kind. */
export function useCommitted(kind: Answer["kind"], reveal: SceneId): Committed {
  const place = useLab((state) => state.view.place);
  const { answers, setAnswer } = useStoryMemory();
  const { play } = useVisit();
  const key = `${placeKey(place)} ${kind}`;
  return {
    answer: answers[key] ?? null,
    commit(answer) {
      setAnswer(key, answer);
      play(reveal);
    },
    takeBack: () => setAnswer(key, null),
  };
}

interface PredictionProps {
  readonly question: ReactNode;
  readonly children: ReactNode;
  /** Null while the reader has not chosen. */
  readonly onCommit: (() => void) | null;
  readonly isCommitted: boolean;
  readonly onTakeBack: () => void;
  /** What is said once the run has ended. */
  readonly comparison: string;
}

export function Prediction({
  question,
  children,
  onCommit,
  isCommitted,
  onTakeBack,
  comparison,
}: PredictionProps) {
  const w = useWords(words);
  useHiddenFuture();
  return (
    <section
      className={styles.prediction}
      data-committed={isCommitted}
      data-testid="prediction"
    >
      <h3>{w.title}</h3>
      <div className={styles.question}>{question}</div>
      {children}
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.commit}
          data-testid="commit"
          disabled={!isCommitted && onCommit === null}
          onClick={isCommitted ? onTakeBack : (onCommit ?? undefined)}
        >
          {isCommitted ? w.again : w.commit}
        </button>
        <p className={styles.comparison} role="status" data-testid="comparison">
          {isCommitted && comparison}
        </p>
      </div>
    </section>
  );
}

/**
 * The lab's pictures hide what has not been played, which would give the answer away, until the reader has made a guess at this place,
 * or asked to see it without one, or gone elsewhere.
 */
function useHiddenFuture(): void {
  const place = useLab((state) => state.view.place);
  const isHidden = isSealed(useStoryMemory(), place);
  useEffect(() => {
    if (!isHidden) return;
    const { dataset } = document.documentElement;
    dataset["future"] = "hidden";
    return () => {
      delete dataset["future"];
    };
  }, [isHidden]);
}
