/**
 * @file Copies the page's address, or shows it where the browser forbids copying.
 */
import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { useLabStore } from "../../lab/LabProvider";
import { focusAndSelect } from "../../controls/focusAndSelect";
import { useWords } from "../../controls/useWords";
import type { LabState } from "../../lab/labState";
import { decode, encode } from "../../lab/url";
import styles from "./ShareButton.module.css";
import { words } from "./words";

type Share =
  | { readonly kind: "idle" }
  | { readonly kind: "copied" }
  | { readonly kind: "refused"; readonly address: string };

const IDLE: Share = { kind: "idle" };

export function ShareButton() {
  const w = useWords(words);
  const store = useLabStore();
  const button = useRef<HTMLButtonElement>(null);
  const [share, setShare] = useState<Share>(IDLE);
  const copy = async () => {
    const address = pageAddress(store.getState(), location.href);
    const copied = await copyText(address);
    setShare(copied ? { kind: "copied" } : { kind: "refused", address });
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setShare(IDLE);
  };
  const close = () => {
    setShare(IDLE);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && share.kind !== "idle") close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears what its own controls let through
    <div className={styles.share} onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        title={w.shareHelp}
        data-testid="share"
        onClick={() => void copy()}
      >
        {w.share}
      </button>
      <span role="status" className={styles.status}>
        {share.kind === "copied" && (
          <span className={styles.bubble}>{w.copied}</span>
        )}
      </span>
      {share.kind === "refused" && (
        <AddressField address={share.address} onClose={close} />
      )}
    </div>
  );
}

function AddressField({
  address,
  onClose,
}: {
  readonly address: string;
  readonly onClose: () => void;
}) {
  const w = useWords(words);
  return (
    <div className={styles.bubble} role="group" aria-label={w.address}>
      <p className={styles.why}>{w.copyRefused}</p>
      <input
        className={styles.address}
        aria-label={w.address}
        readOnly
        value={address}
        ref={focusAndSelect}
      />
      <button type="button" className={styles.close} onClick={onClose}>
        {w.close}
      </button>
    </div>
  );
}

/** False where there is no clipboard, as on an insecure address, or where it may not be written. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** `href` is the browser's address: whether language and theme belong to the link is read off it. */
export function pageAddress(
  { experiment, cursor, view }: LabState,
  href: string,
): string {
  const address = new URL(href);
  const { choice } = decode(address.search);
  address.search = encode(experiment, cursor, view, {
    ...(choice.language && { language: view.language }),
    ...(choice.theme && { theme: view.theme }),
  });
  address.hash = "";
  return address.href;
}
