/**
 * @file The ink of a strata, one pixel column after the other, kept between frames: only what is new is computed.
 */
import {
  columnsInAll,
  columnsOfPixel,
  pixelOfColumn,
  type Domain,
} from "../axis/scales";
import type { CanvasSize } from "../canvas/Canvas";
import { cssColor, type Rgb } from "../canvas/inks";
import { DensityMeter, inkOpacity, type StrataSeries } from "./density";
import { drawPercentiles } from "./percentileLines";

/** CSS pixels of the mark at the edge where values lie outside of the axis. */
const OUTSIDE_MARK = 2;
/** Fewer are not worth a mark; the slice counts them all. */
const OUTSIDE_SHARE = 0.005;

export interface StrataLayers {
  readonly ink: HTMLCanvasElement;
  readonly lines: HTMLCanvasElement;
}

/** What the picture depends on, but for columns that are added. */
interface Layout {
  readonly counts: StrataSeries["counts"];
  readonly stride: number;
  readonly low: number;
  readonly high: number;
  readonly steps: number;
  readonly width: number;
  readonly height: number;
}

export class StrataImage {
  readonly #inkColor: Rgb;
  readonly #lineColor: Rgb;
  readonly #ink = document.createElement("canvas");
  readonly #lines = document.createElement("canvas");
  #layout: Layout | null = null;
  #columns = 0;
  #image = new ImageData(1, 1);
  #meter = new DensityMeter(0, [0, 1], 1);

  constructor(inkColor: Rgb, lineColor: Rgb) {
    this.#inkColor = inkColor;
    this.#lineColor = lineColor;
  }

  /** Brings the layers to all columns of the series. */
  update(
    series: StrataSeries,
    domain: Domain,
    steps: number,
    size: CanvasSize,
  ): StrataLayers {
    this.#layOut(series, domain, steps, size);
    if (series.columns > this.#columns) this.#add(series, domain, steps, size);
    return { ink: this.#ink, lines: this.#lines };
  }

  /** Begins anew unless everything but the number of columns is as before. */
  #layOut(
    { counts, stride, columns, bins }: StrataSeries,
    domain: Domain,
    steps: number,
    { width, height }: CanvasSize,
  ): void {
    const [low, high] = domain;
    const layout = { counts, stride, low, high, steps, width, height };
    if (isSameLayout(layout, this.#layout) && columns >= this.#columns) return;
    this.#layout = layout;
    this.#columns = 0;
    for (const canvas of [this.#ink, this.#lines])
      Object.assign(canvas, { width, height });
    this.#image = new ImageData(width, height);
    this.#meter = new DensityMeter(height, domain, bins);
  }

  #add(
    series: StrataSeries,
    domain: Domain,
    steps: number,
    size: CanvasSize,
  ): void {
    const { width, height } = size;
    const inAll = columnsInAll(steps, series.stride);
    const first = pixelOfColumn(this.#columns, width, inAll);
    let pixel = first;
    for (; pixel < width; pixel++) {
      const [from, stop] = columnsOfPixel(pixel, width, inAll);
      if (from >= series.columns) break;
      const span = [from, Math.min(stop, series.columns)] as const;
      this.#paintColumn(series, span, pixel, size);
    }
    this.#columns = series.columns;
    this.#ink
      .getContext("2d")
      ?.putImageData(this.#image, 0, 0, first, 0, pixel - first, height);
    const lines = this.#lines.getContext("2d");
    if (lines)
      drawPercentiles(lines, series, { first, stop: pixel }, inAll, {
        domain,
        size,
        color: cssColor(this.#lineColor),
      });
  }

  #paintColumn(
    series: StrataSeries,
    span: readonly [first: number, stop: number],
    pixel: number,
    { width, height, ratio }: CanvasSize,
  ): void {
    const { below, above } = this.#meter.measure(series, span);
    const { density } = this.#meter;
    for (let y = 0; y < height; y++)
      this.#put(pixel + y * width, inkOpacity(density[y]!));
    const mark = Math.round(OUTSIDE_MARK * ratio);
    for (let y = 0; y < mark; y++) {
      if (above >= OUTSIDE_SHARE) this.#put(pixel + y * width, 255);
      if (below >= OUTSIDE_SHARE)
        this.#put(pixel + (height - 1 - y) * width, 255);
    }
  }

  #put(pixel: number, opacity: number): void {
    const { data } = this.#image;
    const [red, green, blue] = this.#inkColor;
    data[4 * pixel] = red;
    data[4 * pixel + 1] = green;
    data[4 * pixel + 2] = blue;
    data[4 * pixel + 3] = opacity;
  }
}

function isSameLayout(a: Layout, b: Layout | null): boolean {
  if (b === null) return false;
  return (Object.keys(a) as (keyof Layout)[]).every((key) => a[key] === b[key]);
}
