/**
 * @file Both pins: each is set at the cursor, brought to it, and removed.
 */
import { memo, useRef, type Ref } from "react";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { pinnedStep } from "../../lab/pins";
import { formatStep } from "../../controls/numberFormat";
import { PinSign } from "./PinSign";
import { PIN_NUMBERS } from "./PinSign";
import styles from "./PinTools.module.css";
import { words } from "./words";
import { PINS, type Pin } from "../../lab/labState";

export const PinTools = memo(function PinTools() {
  return PINS.map((pin) => <PinTool key={pin} pin={pin} />);
});

interface PinProps {
  readonly pin: Pin;
}

function PinTool({ pin }: PinProps) {
  const pinned = useLab((state) => pinnedStep(state, pin) !== null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <span className={styles.tool} data-pinned={pinned}>
      <PinHere pin={pin} ref={button} />
      {pinned && (
        <Unpin
          pin={pin}
          onDone={() => button.current?.focus({ preventScroll: true })}
        />
      )}
    </span>
  );
}

function PinHere({
  pin,
  ref,
}: PinProps & { readonly ref: Ref<HTMLButtonElement> }) {
  const w = useWords(words);
  const number = PIN_NUMBERS[pin];
  const at = useLab((state) => pinnedStep(state, pin));
  const cursor = useLab((state) => state.cursor);
  const actions = useActions();
  const name = at === null ? w.pin(number) : w.movePin(number, formatStep(at));
  return (
    <button
      ref={ref}
      type="button"
      className={styles.here}
      data-testid={`pin-${number}`}
      aria-label={name}
      title={`${name}. ${w.pinHelp[pin]}`}
      onClick={() => actions.pin(cursor, pin)}
    >
      <PinSign pin={pin} />
      <span className={styles.step}>
        {at === null ? w.pinShort(number) : formatStep(at)}
      </span>
    </button>
  );
}

function Unpin({ pin, onDone }: PinProps & { readonly onDone: () => void }) {
  const w = useWords(words);
  const number = PIN_NUMBERS[pin];
  const actions = useActions();
  const unpin = () => {
    actions.pin(null, pin);
    onDone();
  };
  return (
    <button
      type="button"
      className={styles.unpin}
      data-testid={`unpin-${number}`}
      aria-label={w.unpin(number)}
      title={w.unpin(number)}
      onClick={unpin}
    >
      ×
    </button>
  );
}
