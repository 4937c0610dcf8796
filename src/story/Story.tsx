/**
 * @file The story as the page mounts it: its own code and its texts are fetched behind what the page opens with.
 */
import { Component, lazy, Suspense, type ReactNode } from "react";
import { useWords } from "../controls/useWords";
import { frameWords } from "./frameWords";
import styles from "./Story.module.css";

const StoryPanel = lazy(async () => ({
  default: (await import("./StoryPanel")).StoryPanel,
}));

export function Story() {
  const w = useWords(frameWords);
  return (
    <Fallback text={w.failed}>
      <Suspense fallback={<p className={styles.message}>{w.loading}</p>}>
        <StoryPanel />
      </Suspense>
    </Fallback>
  );
}

interface FallbackProps {
  readonly text: string;
  readonly children: ReactNode;
}

/** A text that cannot be fetched must not take the lab with it. */
class Fallback extends Component<FallbackProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    const { text, children } = this.props;
    return this.state.failed ? (
      <p className={styles.message} role="alert">
        {text}
      </p>
    ) : (
      children
    );
  }
}
