/**
 * @file A word that is explained where it stands: under the pointer, under the focus, or at a tap; Escape closes it. The explanation
 * lies over the page and moves nothing.
 */
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { useWords } from "../../controls/useWords";
import styles from "./Term.module.css";
import { TERM_NAMES, terms, type TermName } from "./terms";

interface TermProps {
  readonly word: TermName;
  /** The word as the sentence has it; its name where there is nothing. */
  readonly children?: ReactNode;
}

export function Term({ word, children }: TermProps) {
  const { name, meaning } = useWords(terms)[word];
  const [open, setOpen] = useState(false);
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  useClosing(open, setOpen);
  return (
    <span
      className={styles.term}
      onPointerEnter={({ pointerType }) =>
        pointerType === "mouse" && setOpen(true)
      }
      onPointerLeave={({ pointerType }) =>
        pointerType === "mouse" && setOpen(false)
      }
    >
      <button
        ref={anchor}
        type="button"
        className={styles.word}
        aria-describedby={open ? id : undefined}
        aria-expanded={open}
        data-testid={`term-${word}`}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
      >
        {children ?? name}
      </button>
      {open && (
        <Explanation id={id} anchor={anchor} name={name} meaning={meaning} />
      )}
    </span>
  );
}

/** Escape closes it, and so does scrolling, after which it would hang beside another word. */
function useClosing(open: boolean, setOpen: (open: boolean) => void): void {
  useEffect(() => {
    if (!open) return;
    const close = () => setOpen(false);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault(); // what else is open stays so
      close();
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    document.addEventListener("scroll", close, { capture: true });
    return () => {
      document.removeEventListener("keydown", onKeyDown, { capture: true });
      document.removeEventListener("scroll", close, { capture: true });
    };
  }, [open, setOpen]);
}

interface ExplanationProps {
  readonly id: string;
  readonly anchor: React.RefObject<HTMLElement | null>;
  readonly name: string;
  readonly meaning: string;
}

function Explanation({ id, anchor, name, meaning }: ExplanationProps) {
  const box = useRef<HTMLSpanElement>(null);
  const [{ x, y }, setPoint] = useState<ScreenPoint>({ x: 0, y: 0 });
  useLayoutEffect(() => {
    if (!box.current || !anchor.current) return;
    const { clientWidth: width, clientHeight: height } =
      document.documentElement;
    setPoint(
      placeBeside(
        anchor.current.getBoundingClientRect(),
        box.current.getBoundingClientRect(),
        { width, height },
      ),
    );
  }, [anchor]);
  return (
    <span
      ref={box}
      id={id}
      role="tooltip"
      className={styles.meaning}
      style={{ left: x, top: y }}
    >
      <b>{name}</b> {meaning}
    </span>
  );
}

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between the word and the explanation, and to the window's edges. */
const GAP = 2;
const MARGIN = 8;

/** Below the word; above it where there is no room below. */
export function placeBeside(word: Box, box: Size, window: Size): ScreenPoint {
  const below = word.bottom + GAP;
  const fitsBelow = below + box.height + MARGIN <= window.height;
  const above = Math.max(MARGIN, word.top - GAP - box.height);
  const rightmost = window.width - MARGIN - box.width;
  return {
    x: Math.max(MARGIN, Math.min(word.left, rightmost)),
    y: fitsBelow ? below : above,
  };
}

/** All words of the page, each explained where it stands. */
export const Glossary = () => (
  <ul className={styles.words}>
    {TERM_NAMES.map((name) => (
      <li key={name}>
        <Term word={name} />
      </li>
    ))}
  </ul>
);
