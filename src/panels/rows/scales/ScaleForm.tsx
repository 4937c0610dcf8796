/**
 * @file Chooses the axes of values of all rows, and the ruler of drift.
 */
import { useId } from "react";
import { useWords } from "../../../controls/useWords";
import { useActions, useLab } from "../../../lab/LabProvider";
import { AXES, type Axes } from "../../../lab/view";
import { RulerChoice } from "../../../views/rulers/RulerChoice";
import choice from "../../../views/rulers/RulerChoice.module.css";
import { scaleWords } from "./words";

export function ScaleForm() {
  const w = useWords(scaleWords);
  const group = useId();
  return (
    <>
      <fieldset className={choice.rulers}>
        <legend className={choice.title}>{w.axes}</legend>
        {AXES.map((axes) => (
          <AxesOption key={axes} axes={axes} group={group} />
        ))}
      </fieldset>
      <RulerChoice />
    </>
  );
}

interface AxesOptionProps {
  readonly axes: Axes;
  /** The radio buttons' common name. */
  readonly group: string;
}

function AxesOption({ axes, group }: AxesOptionProps) {
  const { name, meaning } = useWords(scaleWords).options[axes];
  const checked = useLab((state) => state.view.axes === axes);
  const { setView } = useActions();
  const id = useId();
  return (
    <>
      <label className={choice.option}>
        <input
          type="radio"
          name={group}
          checked={checked}
          aria-describedby={id}
          data-testid={`axes-${axes}`}
          onChange={() => setView({ axes })}
        />
        {name}
      </label>
      <p id={id} className={choice.meaning} hidden={!checked}>
        {meaning}
      </p>
    </>
  );
}
