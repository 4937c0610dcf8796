/**
 * @file Gathers requests for the same work into one per animation frame.
 */

export interface FrameTask {
  /** Asks for the work in the next frame. */
  readonly request: () => void;
  /** Does the work now, if it has been asked for. */
  readonly flush: () => void;
}

export function createFrameTask(
  onNextFrame: (callback: () => void) => void,
  work: () => void,
): FrameTask {
  let wanted = false;
  let scheduled = false;
  const flush = () => {
    if (!wanted) return;
    wanted = false;
    work();
  };
  const request = () => {
    wanted = true;
    if (scheduled) return;
    scheduled = true;
    onNextFrame(() => {
      scheduled = false;
      flush();
    });
  };
  return { request, flush };
}
