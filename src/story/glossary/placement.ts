/**
 * @file Where an explanation lies so that it is seen whole and does not cover its word. Pixels of the window.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between the word and the explanation, and to the window's edges. */
const GAP = 2;
const MARGIN = 8;

/** Below the word; above it where there is no room below. */
export function placeBeside(word: Box, box: Size, window: Size): Point {
  const below = word.bottom + GAP;
  const fitsBelow = below + box.height + MARGIN <= window.height;
  const above = Math.max(MARGIN, word.top - GAP - box.height);
  const rightmost = window.width - MARGIN - box.width;
  return {
    x: Math.max(MARGIN, Math.min(word.left, rightmost)),
    y: fitsBelow ? below : above,
  };
}
