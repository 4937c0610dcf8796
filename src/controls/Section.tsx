/**
 * @file A part of a panel that is closed until it is asked for.
 */
import { useState, type ReactNode } from "react";
import styles from "./Section.module.css";

interface SectionProps {
  readonly title: string;
  readonly testId: string;
  readonly onToggle?: (isOpen: boolean) => void;
  /** Made when the section is opened for the first time. */
  readonly children: ReactNode;
}

export function Section({ title, testId, onToggle, children }: SectionProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className={styles.section}
      data-testid={testId}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true);
        onToggle?.(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{title}</summary>
      {wasOpened && <div className={styles.text}>{children}</div>}
    </details>
  );
}
