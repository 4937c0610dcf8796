/**
 * @file The pins over the scrubber: dragged, or moved with the arrow keys, to another step, and removed with Delete. Ghosts
 * follow at once; the pin is set when it is let go.
 */
import { useMemo } from "react";
import { useActions, useLab, useLabStore } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { pinnedStep } from "../../../lab/pins";
import { formatStep } from "../../../controls/numberFormat";
import { PIN_NUMBERS } from "../PinSign";
import { PinSign } from "../PinSign";
import { StepMark } from "./StepMark";
import type { StepMoves } from "./StepMark";
import { words } from "../words";
import { PINS, type Pin } from "../../../lab/labState";

interface PinMarksProps {
  /** The pin that had the focus is gone. */
  readonly onRemove: () => void;
}

export function PinMarks({ onRemove }: PinMarksProps) {
  return PINS.map((pin) => <PinMark key={pin} pin={pin} onRemove={onRemove} />);
}

type PinMarkProps = PinMarksProps & { readonly pin: Pin };

function PinMark({ pin, onRemove }: PinMarkProps) {
  const w = useWords(words);
  const at = useLab((state) => pinnedStep(state, pin));
  const moves = usePinMoves(pin, onRemove);
  if (at === null) return null;
  const number = PIN_NUMBERS[pin];
  return (
    <StepMark
      at={at}
      moves={moves}
      name={w.pinMark(number)}
      help={w.pinMarkHelp(number, formatStep(at))}
      testId={`pin-mark-${number}`}
      head={number}
    >
      <PinSign pin={pin} />
    </StepMark>
  );
}

function usePinMoves(pin: Pin, onRemove: () => void): StepMoves {
  const store = useLabStore();
  const { pin: setPin, dragPin, dropPin } = useActions();
  return useMemo(
    () => ({
      at: () => pinnedStep(store.getState(), pin) ?? 0,
      drag: (step) => dragPin(pin, step),
      drop: dropPin,
      putBack() {
        const { view } = store.getState();
        dragPin(pin, pinnedStep({ view, pinDrag: null }, pin) ?? 0);
      },
      remove() {
        setPin(null, pin);
        onRemove();
      },
    }),
    [store, pin, setPin, dragPin, dropPin, onRemove],
  );
}
