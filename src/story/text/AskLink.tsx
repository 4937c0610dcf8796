/**
 * @file A link to the answer of a question. It can be opened elsewhere, too: the address alone leads there.
 */
import type { MouseEvent, ReactNode } from "react";
import { useLab } from "../../lab/LabProvider";
import { useVisit } from "../useVisit";
import styles from "./Text.module.css";

interface AskLinkProps {
  readonly question: string;
  readonly children: ReactNode;
}

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
