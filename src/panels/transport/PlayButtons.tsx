/**
 * @file Play or pause, one step back or forward, to the start and to the end.
 */
import { memo } from "react";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { Icon, type IconName } from "./Icon";
import styles from "./PlayButtons.module.css";
import { useTransport } from "../../views/useTransport";
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
