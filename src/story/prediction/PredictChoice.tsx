/**
 * @file A question with some answers to choose from; what came out is marked beside what was chosen.
 */
import {
  createContext,
  useContext,
  useId,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { useLanguage, useWords } from "../../controls/useWords";
import { useLab } from "../../lab/LabProvider";
import type { Obstacle } from "../claims/obstacle";
import { pairOf } from "../claims/judge";
import { obstacleText } from "../claims/Verdict";
import type { SceneId } from "../scenes/scenes";
import { words as storyWords } from "../words";
import { ANSWERS, type AnswerName, type AnswerOption } from "./answers";
import { Prediction, useCommitted } from "./Prediction";
import styles from "./Prediction.module.css";
import { words } from "./words";

interface Choosing {
  readonly name: string;
  readonly chosen: AnswerOption | null;
  readonly choose: (option: AnswerOption) => void;
  readonly isCommitted: boolean;
  readonly outcome: AnswerOption | null;
}

const ChoiceContext = createContext<Choosing | null>(null);

interface PredictChoiceProps {
  readonly answer: AnswerName;
  readonly reveal: SceneId;
  /** The question, and an <Option> per answer. */
  readonly children: ReactNode;
}

export function PredictChoice({
  answer: name,
  reveal,
  children,
}: PredictChoiceProps) {
  const { answer, commit, takeBack } = useCommitted("choice", reveal);
  const [draft, setDraft] = useState<AnswerOption | null>(null);
  const chosen = answer?.kind === "choice" ? answer.option : draft;
  const isCommitted = answer !== null;
  const { outcome, text } = useOutcome(name, chosen);
  const group = useId();
  const choosing = useMemo<Choosing>(
    () => ({
      name: group,
      chosen,
      choose: setDraft,
      isCommitted,
      outcome: isCommitted ? outcome : null,
    }),
    [group, chosen, isCommitted, outcome],
  );
  return (
    <Prediction
      question={null}
      onCommit={
        chosen === null
          ? null
          : () => commit({ kind: "choice", option: chosen })
      }
      isCommitted={isCommitted}
      onTakeBack={() => {
        setDraft(chosen);
        takeBack();
      }}
      comparison={text}
    >
      <ChoiceContext value={choosing}>
        <div className={styles.choice} role="radiogroup">
          {children}
        </div>
      </ChoiceContext>
    </Prediction>
  );
}

/** What came out in the runs that the lab holds, and what is said of it. */
function useOutcome(name: AnswerName, chosen: AnswerOption | null) {
  const language = useLanguage();
  const experiment = useLab((state) => state.experiment);
  const runs = useLab((state) => state.runs);
  const replays = useLab((state) => state.replays);
  return useMemo(() => {
    const w = words[language];
    const pair = pairOf({ experiment, runs, replays });
    if ("kind" in pair) {
      const text =
        pair.kind === "training" ? w.waiting : obstacleText(pair, language);
      return { outcome: null, text: text ?? storyWords[language].runFailed };
    }
    const outcome: AnswerOption | Obstacle | null = ANSWERS[name].outcome(pair);
    if (outcome === null || typeof outcome === "object") {
      const text = outcome && obstacleText(outcome, language);
      return { outcome: null, text: text ?? w.cannotTell };
    }
    const text = outcome === chosen ? w.choiceSame : w.choiceOther;
    return { outcome, text };
  }, [name, chosen, language, experiment, runs, replays]);
}

interface OptionProps {
  readonly id: AnswerOption;
  readonly children: ReactNode;
}

export function Option({ id, children }: OptionProps) {
  const w = useWords(words);
  const choosing = useContext(ChoiceContext);
  if (choosing === null) throw new Error("An Option stands in a PredictChoice");
  const { name, chosen, choose, isCommitted, outcome } = choosing;
  return (
    <label
      className={styles.option}
      data-chosen={chosen === id}
      data-outcome={outcome === id}
    >
      <input
        type="radio"
        name={name}
        checked={chosen === id}
        disabled={isCommitted}
        data-testid={`option-${id}`}
        onChange={() => choose(id)}
      />
      <span className={styles.optionText}>{children}</span>
      <span className={styles.came} data-shown={outcome === id}>
        {w.came}
      </span>
    </label>
  );
}
