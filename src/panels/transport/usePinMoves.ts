/**
 * @file Moves a pin by pointer and keyboard: ghosts follow at once, the pin is set when it is let go.
 */
import { useMemo, type KeyboardEvent, type PointerEvent } from "react";
import { useActions, useLabStore } from "../../lab/LabProvider";
import { pinnedStep, type Pin } from "../../lab/pins";

/** Steps that an arrow key moves, and with Shift. */
const SMALL = 1;
const LARGE = 10;
const DIRECTIONS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

/** Handlers of an element that stands on the axis of steps: its parent is as wide as that axis. */
export function usePinMoves(pin: Pin, onRemove: () => void) {
  const store = useLabStore();
  const { pin: setPin, dragPin, dropPin } = useActions();
  return useMemo(() => {
    const steps = () => store.getState().experiment.steps;
    const at = () => pinnedStep(store.getState(), pin) ?? 0;
    const putBack = () => {
      const { view } = store.getState();
      dragPin(pin, pinnedStep({ view, pinDrag: null }, pin) ?? 0);
    };
    return {
      onPointerDown({ currentTarget, button, pointerId }: Pointer) {
        if (button === 0) currentTarget.setPointerCapture(pointerId);
      },
      onPointerMove(event: Pointer) {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          dragPin(pin, Math.round(fractionOf(event) * steps()));
      },
      onPointerCancel: putBack,
      onLostPointerCapture: dropPin,
      onKeyDown(event: KeyboardEvent) {
        const target = targetOf(event, at(), steps());
        if (target !== null) dragPin(pin, target);
        else if (!["Delete", "Backspace"].includes(event.key)) return;
        else {
          setPin(null, pin);
          onRemove();
        }
        event.preventDefault();
      },
      onKeyUp: dropPin,
      onBlur: dropPin,
    };
  }, [store, pin, setPin, dragPin, dropPin, onRemove]);
}

type Pointer = PointerEvent<HTMLElement>;

/** The step that the key leads to; null for a key that moves nothing. */
function targetOf(
  { key, shiftKey }: KeyboardEvent,
  at: number,
  steps: number,
): number | null {
  if (key === "Home") return 0;
  if (key === "End") return steps;
  const direction = DIRECTIONS[key];
  return direction === undefined
    ? null
    : at + direction * (shiftKey ? LARGE : SMALL);
}

/** Where the pointer is on the axis. */
function fractionOf({ currentTarget, clientX }: Pointer): number {
  const axis = currentTarget.parentElement!.getBoundingClientRect();
  return axis.width === 0 ? 0 : (clientX - axis.left) / axis.width;
}
