/**
 * @file Playback: the page's only animation loop moves the cursor, and the keyboard drives it.
 */
import { useEffect } from "react";
import { useActions, useLab } from "../../../lab/LabProvider";
import { isTraining, isWaiting } from "../../../lab/playback";
import { useTransport } from "../../../views/useTransport";
import { keyCommand, type KeyCommand } from "./keyCommand";

/** A tab that comes back from the background goes on from where it was, without a leap. Milliseconds. */
const LONGEST_FRAME = 100;

/** To be called once, by the page's frame. */
export function usePlayback(): void {
  usePlaybackKeys();
  usePlaybackLoop();
}

/** While something is trained, playback leaves every other frame to it: each frame takes the workers' processor. Milliseconds. */
const REST_WHILE_TRAINING = 20;

function usePlaybackLoop(): void {
  const isMoving = useLab((state) => state.playing && !isWaiting(state));
  const rest = useLab((state) => (isTraining(state) ? REST_WHILE_TRAINING : 0));
  const { advancePlayback } = useActions();
  useEffect(
    () =>
      isMoving
        ? repeatFrames(rest, (elapsed) =>
            advancePlayback(Math.min(LONGEST_FRAME, Math.max(0, elapsed))),
          )
        : undefined,
    [isMoving, rest, advancePlayback],
  );
}

/** Calls in every frame, or in one after each rest, with the milliseconds since the last call. Returns what ends it. */
function repeatFrames(
  rest: number,
  act: (elapsed: number) => void,
): () => void {
  let last = performance.now();
  let request = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    request = requestAnimationFrame((now) => {
      act(now - last);
      last = now;
      if (rest === 0) ask();
      else timer = setTimeout(ask, rest);
    });
  };
  ask();
  return () => {
    cancelAnimationFrame(request);
    clearTimeout(timer);
  };
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
