/**
 * @file Playback: the page's only animation loop moves the cursor, and the keyboard drives it.
 */
import { useEffect } from "react";
import { useActions, useLab } from "../../../lab/LabProvider";
import { useTransport } from "../../../views/useTransport";
import { keyCommand, type KeyCommand } from "./keyCommand";

/** A tab that comes back from the background goes on from where it was, without a leap. Milliseconds. */
const LONGEST_FRAME = 100;

/** To be called once, by the page's frame. */
export function usePlayback(): void {
  usePlaybackKeys();
  usePlaybackLoop();
}

function usePlaybackLoop(): void {
  const playing = useLab((state) => state.playing);
  const { advancePlayback } = useActions();
  useEffect(() => {
    if (!playing) return;
    let last = performance.now();
    let request = requestAnimationFrame(function frame(now) {
      advancePlayback(Math.min(LONGEST_FRAME, Math.max(0, now - last)));
      last = now;
      request = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(request);
  }, [playing, advancePlayback]);
}

/** The page's keys, heard on the whole document. */
function usePlaybackKeys(): void {
  const { togglePlay, undo, redo } = useActions();
  const { move, toStart, toEnd } = useTransport();
  useEffect(() => {
    const run = (command: KeyCommand) => {
      switch (command.kind) {
        case "toggle":
          return togglePlay();
        case "move":
          return move(command.steps);
        case "toStart":
          return toStart();
        case "toEnd":
          return toEnd();
        case "undo":
          return undo();
        case "redo":
          return redo();
        default:
          return command satisfies never;
      }
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = keyCommand(event);
      if (command === null) return;
      event.preventDefault();
      if (!(command.kind === "toggle" && event.repeat)) run(command);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [togglePlay, move, toStart, toEnd, undo, redo]);
}
