/**
 * @file All marks over the scrubber: pins, the compared step, interventions.
 */
import { ComparedMark } from "./ComparedMark";
import { InterventionMarks } from "./InterventionMarks";
import { PinMarks } from "./PinMarks";

interface MarksProps {
  /** The mark that had the focus is gone. */
  readonly onRemove: () => void;
}

export function Marks({ onRemove }: MarksProps) {
  return (
    <>
      <PinMarks onRemove={onRemove} />
      <ComparedMark />
      <InterventionMarks onRemove={onRemove} />
    </>
  );
}
