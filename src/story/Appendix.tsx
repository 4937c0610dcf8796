/**
 * @file What stands below every text of the story: questions, words, sources.
 */
import { Suspense, use, useState } from "react";
import { useWords } from "../controls/useWords";
import type { Language } from "../lab/language";
import styles from "./Appendix.module.css";
import { frameWords } from "./frameWords";
import { Glossary } from "./glossary/Term";
import { loadAnswers } from "./text/storyTexts";
import { AskLink, Sources } from "./text/textComponents";
import { words } from "./words";

export function Appendix({ language }: { readonly language: Language }) {
  const w = useWords(words);
  const { loading } = useWords(frameWords);
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles.appendix}>
      <details onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
        <summary data-testid="questions">{w.questions}</summary>
        <Suspense fallback={<p>{loading}</p>}>
          {asked && <Questions language={language} />}
        </Suspense>
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

/** The titles of questions come with the answers. */
function Questions({ language }: { readonly language: Language }) {
  const answers = use(loadAnswers(language));
  return (
    <ul className={styles.questions}>
      {[...answers].map(([question, { title }]) => (
        <li key={question}>
          <AskLink question={question}>{title}</AskLink>
        </li>
      ))}
    </ul>
  );
}
