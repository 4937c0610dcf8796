/**
 * @file How often the page is told of what has come to be known: as often as is worth looking at.
 */
import type { LabPorts } from "./ports";

export interface Publisher {
  /** Within a fifth of a second, together with whatever else is asked for until then. */
  readonly soon: () => void;
  readonly end: () => void;
}

/** Milliseconds between two updates of the page, which cost it as much as training costs the workers. */
const INTERVAL = 200;

/** `publish` is called in an animation frame. The first time at once. */
export function createPublisher(
  { now, after, onNextFrame }: Pick<LabPorts, "now" | "after" | "onNextFrame">,
  publish: () => void,
): Publisher {
  let publishedAt = -Infinity;
  let isAsked = false;
  let cancel = () => {};
  const inNextFrame = () =>
    onNextFrame(() => {
      isAsked = false;
      publishedAt = now();
      publish();
    });
  return {
    soon() {
      if (isAsked) return;
      isAsked = true;
      const rest = publishedAt + INTERVAL - now();
      if (rest <= 0) inNextFrame();
      else cancel = after(rest, inNextFrame);
    },
    end: () => cancel(),
  };
}
