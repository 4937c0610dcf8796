/**
 * @file What the reader has answered, and what the lab held where the story was left: for as long as the page is open.
 */
import {
  createContext,
  useContext,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import type { Shown } from "../lab/actions";
import type { Place } from "../lab/places";
import type { AnswerOption } from "./prediction/answers";

/** What a reader has committed to. */
export type Answer =
  | { readonly kind: "layer"; readonly layer: number }
  /** Accuracies, 0 to 1, at KNOTS equal distances over the whole run. */
  | { readonly kind: "curve"; readonly values: readonly number[] }
  | { readonly kind: "choice"; readonly option: AnswerOption };

interface StoryMemory {
  readonly answers: Readonly<Record<string, Answer>>;
  /** Null takes an answer back. */
  readonly setAnswer: (key: string, answer: Answer | null) => void;
  /** Places where the reader wants to see what came out without a guess. */
  readonly opened: ReadonlySet<string>;
  readonly open: (place: Place) => void;
  readonly keep: (place: Place, shown: Shown) => void;
  /** What the lab held when the reader left a place; undefined where that has not happened. */
  readonly keptAt: (place: Place) => Shown | undefined;
}

const MemoryContext = createContext<StoryMemory | null>(null);

export function StoryProvider({ children }: { readonly children: ReactNode }) {
  const [answers, setAnswers] = useState<StoryMemory["answers"]>({});
  const [opened, setOpened] = useState<StoryMemory["opened"]>(new Set());
  const kept = useRef(new Map<string, Shown>());
  const memory = useMemo<StoryMemory>(
    () => ({
      answers,
      setAnswer: (key, answer) =>
        setAnswers((old) => {
          const { [key]: _before, ...others } = old;
          return answer === null ? others : { ...others, [key]: answer };
        }),
      opened,
      open: (place) => setOpened((old) => new Set(old).add(placeKey(place))),
      keep: (place, shown) => void kept.current.set(placeKey(place), shown),
      keptAt: (place) => kept.current.get(placeKey(place)),
    }),
    [answers, opened],
  );
  return <MemoryContext value={memory}>{children}</MemoryContext>;
}

export function useStoryMemory(): StoryMemory {
  const memory = useContext(MemoryContext);
  if (memory === null) throw new Error("There is no StoryProvider above.");
  return memory;
}

/** Whether what comes out at a place is still to be kept from the reader, who has not made a guess there. */
export function isSealed(
  { answers, opened }: Pick<StoryMemory, "answers" | "opened">,
  place: Place,
): boolean {
  const key = placeKey(place);
  const isAnswered = Object.keys(answers).some((one) =>
    one.startsWith(`${key} `),
  );
  return !isAnswered && !opened.has(key);
}

/** One key per place. */
export const placeKey = ({ chapter, question }: Place): string =>
  question ?? String(chapter);
