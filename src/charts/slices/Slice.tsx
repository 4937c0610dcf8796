/**
 * @file The histogram of one layer at one step, up the same axis of values as the strata beside it: bars that grow from a
 * baseline, the outlines of ghosts over them, and how many values lie outside.
 */
import { memo, useCallback, type ReactNode } from "react";
import { valueAt, type Domain } from "../axis/scales";
import {
  Canvas,
  type CanvasSize,
  type Paint,
  type Source,
} from "../canvas/Canvas";
import {
  cssColor,
  DASHED,
  DOTTED,
  readColor,
  setDash,
  type ColorToken,
} from "../canvas/inks";
import {
  Readout,
  usePointerPoint,
  type ReadoutPlace,
} from "../canvas/PointerReadout";
import { commonBars, countOutside, type SliceHistogram } from "./bars";
import { barEnds, drawBars, strokeOutline, type Baseline } from "./drawBars";
import { OutsideCounts } from "./outsideCounts";
import styles from "./slices.module.css";

export interface SliceFrame {
  readonly histogram: SliceHistogram | null;
  /** The histogram is of before; its bars have no colour of their own. */
  readonly stale: boolean;
  /** Drawn as a dashed outline. */
  readonly ghost: SliceHistogram | null;
  /** Drawn as a dotted outline. */
  readonly secondGhost: SliceHistogram | null;
  /** Not drawn, but measured: slices that stand beside each other have one scale if each names the other's histograms. */
  readonly companions: readonly SliceHistogram[];
  readonly domain: Domain;
}

interface SliceProps {
  readonly source: Source<SliceFrame>;
  readonly ink: ColorToken;
  readonly baseline: Baseline;
  /** Changes with the page's colours. */
  readonly scheme: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
  readonly readoutPlace: ReadoutPlace;
  /** What stands beside the pointer. */
  readonly readout: (value: number) => ReactNode;
}

export const Slice = memo(function Slice({
  source,
  ink,
  baseline,
  scheme,
  summary,
  testId,
  readoutPlace,
  readout,
}: SliceProps) {
  const createPaint = useCallback(
    (element: HTMLCanvasElement) => createSlicePaint(element, ink, baseline),
    [ink, baseline],
  );
  const [point, handlers] = usePointerPoint();
  return (
    <div
      className={styles.slice}
      role="img"
      aria-label={summary}
      data-testid={testId}
      {...handlers}
    >
      <Canvas source={source} scheme={scheme} createPaint={createPaint} />
      {point && (
        <Readout place={readoutPlace}>
          {readout(valueAt(point.y, source.read().domain))}
        </Readout>
      )}
    </div>
  );
});

/** CSS pixels. */
const GAP = 1;
const MARGIN = 3;

function createSlicePaint(
  canvas: HTMLCanvasElement,
  ink: ColorToken,
  baseline: Baseline,
): Paint<SliceFrame> {
  const color = (token: ColorToken, alpha?: number) =>
    cssColor(readColor(canvas, token), alpha);
  const bars = color(ink, 0.85);
  const staleBars = color("--ink-faint", 0.4);
  const outline = color("--ink");
  const rule = color("--ink-faint");
  const outside = new OutsideCounts(baseline, outline);
  return (context, size, frame) => {
    const { width, height, ratio } = size;
    context.clearRect(0, 0, width, height);
    drawBaseline(context, size, baseline, rule);
    const { histogram, ghost, secondGhost, companions, domain } = frame;
    const all = [histogram, ghost, secondGhost, ...companions];
    const { shares, most } = commonBars(all, domain, height / ratio);
    const [now, then, second] = shares;
    const base = baseline === "left" ? 0 : width;
    const endOf = barEnds(baseline, base, most, width - MARGIN * ratio);
    context.fillStyle = frame.stale ? staleBars : bars;
    if (now) drawBars(context, now, height, endOf, Math.round(GAP * ratio));
    context.strokeStyle = outline;
    context.lineWidth = ratio;
    setDash(context, DOTTED, ratio);
    if (second) strokeOutline(context, second, height, endOf);
    setDash(context, DASHED, ratio);
    if (then) strokeOutline(context, then, height, endOf);
    context.setLineDash([]);
    if (histogram) outside.draw(context, countOutside(histogram, domain), size);
  };
}

function drawBaseline(
  context: CanvasRenderingContext2D,
  { width, height, ratio }: CanvasSize,
  baseline: Baseline,
  rule: string,
): void {
  const x = baseline === "left" ? ratio / 2 : width - ratio / 2;
  context.strokeStyle = rule;
  context.lineWidth = ratio;
  context.setLineDash([2 * ratio, 2 * ratio]);
  context.beginPath();
  context.moveTo(x, 0);
  context.lineTo(x, height);
  context.stroke();
  context.setLineDash([]);
}
