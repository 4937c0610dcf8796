/**
 * @file A field for a number: Enter or leaving it commits, Escape restores, what is not possible is explained and
 * changes nothing.
 */
import { useId, useState, type KeyboardEvent } from "react";
import { truncate } from "../experiment/given";
import { useWords } from "./useWords";
import type { NumberLimit } from "../experiment/limits";
import controls from "./controls.module.css";
import { parseNumber } from "./numberEntry";
import { words } from "./words";

export interface NumberInputProps {
  readonly testId: string;
  /** Null where there is not one number to show. */
  readonly value: number | null;
  readonly limit: NumberLimit;
  readonly onCommit: (value: number) => void;
  readonly id?: string;
  /** Its name, where no label stands for it. */
  readonly name?: string;
  readonly hintId?: string | undefined;
}

/** The message is a sibling of the field, so that it may be as wide as what both stand in. */
export function NumberInput(props: NumberInputProps) {
  const { testId, value, id, name, hintId } = props;
  const w = useWords(words);
  const { shown, refused, change, commit, restore } = useEntry(props);
  const problemId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") commit();
    if (event.key === "Escape") restore();
  };
  return (
    <>
      <input
        id={id}
        className={controls.input}
        data-testid={testId}
        inputMode="decimal"
        autoComplete="off"
        aria-label={name}
        aria-invalid={refused !== null}
        aria-describedby={
          refused === null ? hintId : [problemId, hintId].join(" ").trim()
        }
        placeholder={value === null ? w.mixed : undefined}
        value={shown}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={commit}
      />
      {refused !== null && (
        <p id={problemId} role="alert" className={controls.problem}>
          {w.problem(truncate(refused), props.limit.allowed, asText(value))}
        </p>
      )}
    </>
  );
}

const asText = (value: number | null) => (value === null ? "" : String(value));

/** What is being typed, until it is committed or the value becomes another one. */
function useEntry({ value, limit, onCommit }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  const restore = () => {
    setTyped(null);
    setRefused(null);
  };
  if (seen !== value) {
    setSeen(value);
    restore();
  }
  const commit = () => {
    if (typed === null || typed === asText(value)) return restore();
    const number = parseNumber(typed, limit);
    if (number === null) return setRefused(typed);
    restore();
    if (number !== value) onCommit(number);
  };
  const change = (text: string) => {
    setTyped(text);
    setRefused(null);
  };
  return { shown: typed ?? asText(value), refused, change, commit, restore };
}
