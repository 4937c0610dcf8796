/**
 * @file Playback: the page's only animation loop moves the cursor, and the keyboard drives it.
 */
import { useEffect } from "react";
import { useActions, useLab } from "../../../lab/LabProvider";
import { usePlaybackKeys } from "./usePlaybackKeys";

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
