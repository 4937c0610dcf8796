/**
 * @file A number under its label, with a sentence on what it does.
 */
import { Field } from "../../controls/Field";
import { NumberInput, type NumberInputProps } from "../../controls/NumberInput";
import type { ControlWords } from "../../controls/Field";

interface NumberFieldProps extends Pick<
  NumberInputProps,
  "testId" | "value" | "limit" | "onCommit"
> {
  readonly words: ControlWords;
}

export function NumberField({ words, ...input }: NumberFieldProps) {
  return (
    <Field words={words}>
      {(id, hintId) => <NumberInput {...input} id={id} hintId={hintId} />}
    </Field>
  );
}
