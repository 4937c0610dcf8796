/**
 * @file The page's keys, heard on the whole document.
 */
import { useEffect } from "react";
import { useActions } from "../../../lab/LabProvider";
import { useTransport } from "../../../views/useTransport";
import { keyCommand, type KeyCommand } from "./keyCommand";

export function usePlaybackKeys(): void {
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
