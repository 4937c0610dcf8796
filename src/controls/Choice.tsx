/**
 * @file A select among a few names.
 */
import controls from "./controls.module.css";

interface ChoiceProps<Value extends string> {
  readonly testId: string;
  /** Null where there is not one value to show; `none` says so. */
  readonly value: Value | null;
  readonly none?: string;
  readonly options: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
  readonly id?: string;
  /** Its name, where no label stands for it. */
  readonly name?: string;
  readonly hintId?: string | undefined;
}

export function Choice<Value extends string>({
  testId,
  value,
  none,
  options,
  names,
  onChange,
  id,
  name,
  hintId,
}: ChoiceProps<Value>) {
  return (
    <select
      id={id}
      className={controls.select}
      data-testid={testId}
      aria-label={name}
      aria-describedby={hintId}
      value={value ?? ""}
      onChange={({ currentTarget }) => {
        const chosen = options.find((one) => one === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {value === null && (
        <option value="" disabled>
          {none}
        </option>
      )}
      {options.map((option) => (
        <option key={option} value={option}>
          {names[option]}
        </option>
      ))}
    </select>
  );
}
