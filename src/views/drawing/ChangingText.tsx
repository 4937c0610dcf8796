/**
 * @file A short text that changes often, in a box of its own: what stands around it need not be laid out anew, and never moves.
 */
import { useMemo, type ReactNode } from "react";
import type { LabState } from "../../lab/labState";
import styles from "./ChangingText.module.css";
import { useWritten } from "./useWritten";

interface BoxProps {
  /** The width of the box: in widths of a digit, or that of a text. */
  readonly width: number | string;
  readonly align: "start" | "end";
}

interface ChangingTextProps extends BoxProps {
  readonly text: string;
  readonly testId?: string;
  /** Said in `data-reach`. */
  readonly reach?: number;
}

export function ChangingText({
  text,
  testId,
  reach,
  ...box
}: ChangingTextProps) {
  return (
    <Box {...box}>
      <span className={styles.text} data-testid={testId} data-reach={reach}>
        {text}
      </span>
    </Box>
  );
}

interface LiveTextProps extends BoxProps {
  /** Must be stable. */
  readonly read: (state: LabState) => string;
  readonly testId?: string;
}

/** A text that follows the cursor: it is written past React, as often as it can be read. */
export function LiveText({ read, testId, ...box }: LiveTextProps) {
  const write = useMemo(() => writeInto(box.width), [box.width]);
  const ref = useWritten(read, write, "reading");
  return (
    <Box {...box}>
      <span ref={ref} className={styles.text} data-testid={testId} />
    </Box>
  );
}

/** A number with a power of ten is longer than others: so that it does not run over its neighbour it is written smaller. */
const writeInto =
  (width: BoxProps["width"]) => (element: HTMLSpanElement, text: string) => {
    element.textContent = text;
    element.style.fontSize = sizeWithin(width, text);
  };

const LEAST_SIZE = 0.7;

function sizeWithin(width: BoxProps["width"], text: string): string {
  if (typeof width === "string") return "";
  const size = Math.max(LEAST_SIZE, width / digitsWide(text));
  return size < 1 ? `${size.toFixed(2)}em` : "";
}

/** About how wide a number is, in widths of a digit: its point is narrower, a sign of multiplication and a word are wider. */
const digitsWide = (text: string) =>
  text.length - 0.6 + (/[× ]/.test(text) ? 0.5 : 0);

function Box({
  width,
  align,
  children,
}: BoxProps & { readonly children: ReactNode }) {
  const isText = typeof width === "string";
  return (
    <span
      className={styles.box}
      data-align={align}
      style={isText ? undefined : { width: `${width}ch` }}
    >
      {isText && (
        <span className={styles.measure} aria-hidden="true">
          {width}
        </span>
      )}
      {children}
    </span>
  );
}
