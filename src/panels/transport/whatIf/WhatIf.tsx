/**
 * @file "What if from here": run B becomes run A, with one change at the cursor.
 */
import { lazy, memo, Suspense, useId, useRef, useState } from "react";
import { useLab } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { canChangeHere } from "../../../lab/scope";
import styles from "./WhatIf.module.css";
import { whatIfWords } from "./words";

const WhatIfForm = lazy(async () => ({
  default: (await import("./WhatIfForm")).WhatIfForm,
}));

export const WhatIf = memo(function WhatIf() {
  const w = useWords(whatIfWords);
  const isPossible = useLab(canChangeHere);
  const id = useId();
  const [wasOpened, setWasOpened] = useState(false);
  const popover = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        className={styles.open}
        popoverTarget={id}
        disabled={!isPossible}
        title={isPossible ? undefined : w.notHere}
        data-testid="what-if"
      >
        {w.whatIf}
      </button>
      <div
        id={id}
        ref={popover}
        popover="auto"
        className={styles.popover}
        onBeforeToggle={() => setWasOpened(true)}
      >
        <Suspense fallback={null}>
          {wasOpened && (
            <WhatIfForm done={() => popover.current?.hidePopover()} />
          )}
        </Suspense>
      </div>
    </>
  );
});
