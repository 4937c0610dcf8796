/**
 * @file A short text that changes at every frame, in a box of its own: what stands around it need not be laid out anew,
 * and never moves.
 */
import styles from "./ChangingText.module.css";

interface ChangingTextProps {
  readonly text: string;
  /** The width of the box, in widths of a digit; longer texts run over. */
  readonly width: number;
  readonly align: "start" | "end";
  readonly testId?: string;
  /** Said in `data-reach`. */
  readonly reach?: number;
}

export function ChangingText({
  text,
  width,
  align,
  testId,
  reach,
}: ChangingTextProps) {
  return (
    <span
      className={styles.box}
      data-align={align}
      style={{ width: `${width}ch` }}
    >
      <span className={styles.text} data-testid={testId} data-reach={reach}>
        {text}
      </span>
    </span>
  );
}
