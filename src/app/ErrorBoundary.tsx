/**
 * @file What the reader sees when drawing the page has failed.
 */
import { Component, type ReactNode } from "react";
import type { Language } from "../lab/language";
import styles from "./ErrorBoundary.module.css";
import { words } from "./words";

interface Props {
  /** Asked only after a failure: the store still works when a component does not. */
  readonly language: () => Language;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return {
      error: thrown instanceof Error ? thrown : new Error(String(thrown)),
    };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Failure error={error} language={this.props.language()} />;
  }
}

function Failure({
  error,
  language,
}: {
  readonly error: Error;
  readonly language: Language;
}) {
  const w = words[language];
  return (
    <main className={styles.failure}>
      <div role="alert">
        <h1>{w.failed}</h1>
        <p>{w.failedWhy}</p>
      </div>
      <p className={styles.ways}>
        <button
          type="button"
          className={styles.reload}
          onClick={() => location.reload()}
        >
          {w.reload}
        </button>
        <a href="./">{w.freshStart}</a>
      </p>
      <details>
        <summary>{w.detail}</summary>
        <p>{`${error.name}: ${error.message}`}</p>
      </details>
    </main>
  );
}
