/**
 * @file Play or pause, one step back or forward, to the start and to the end.
 */
import { memo } from "react";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { useTransport } from "../../views/useTransport";
import styles from "./PlayButtons.module.css";
import { words } from "./words";

export const PlayButtons = memo(function PlayButtons() {
  const w = useWords(words);
  const playing = useLab((state) => state.playing);
  const { togglePlay } = useActions();
  const { move, toStart, toEnd } = useTransport();
  const label = playing ? w.pause : w.play;
  return (
    <div className={styles.buttons}>
      <button
        type="button"
        className={styles.play}
        data-testid="play"
        aria-label={label}
        aria-keyshortcuts="Space"
        title={`${label} (Space)`}
        onClick={togglePlay}
      >
        <Icon name={playing ? "pause" : "play"} />
      </button>
      <Small name="toStart" label={w.toStart} keys="Home" onClick={toStart} />
      <Small
        name="back"
        label={w.back}
        keys="ArrowLeft"
        onClick={() => move(-1)}
      />
      <Small
        name="forward"
        label={w.forward}
        keys="ArrowRight"
        onClick={() => move(1)}
      />
      <Small name="toEnd" label={w.toEnd} keys="End" onClick={toEnd} />
    </div>
  );
});

interface SmallProps {
  readonly name: IconName;
  readonly label: string;
  readonly keys: string;
  readonly onClick: () => void;
}

const KEY_SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
};

function Small({ name, label, keys, onClick }: SmallProps) {
  return (
    <button
      type="button"
      className={styles.small}
      data-testid={`transport-${name}`}
      aria-label={label}
      aria-keyshortcuts={keys}
      title={`${label} (${KEY_SIGNS[keys] ?? keys})`}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  );
}

const PATHS = {
  play: "M4 2.5v11l9.5-5.5z",
  pause: "M3.5 3h3v10h-3zM9.5 3h3v10h-3z",
  toStart: "M2 3h2v10H2zM14 3v10L5 8z",
  back: "M12 3v10L3.5 8z",
  forward: "M4 3v10l8.5-5z",
  toEnd: "M12 3h2v10h-2zM2 3v10l9-5z",
} as const;

/** The transport's signs, on a 16 × 16 grid. */
type IconName = keyof typeof PATHS;

function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
