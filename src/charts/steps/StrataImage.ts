/**
 * @file The ink of a strata, kept between frames: only the pixel columns are painted of which more is known. A column that is not
 * known yet looks like the one known before it.
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
import { drawPercentiles, type PixelSpan } from "./percentileLines";

/** CSS pixels of the mark at the edge where values lie outside of the axis. */
const OUTSIDE_MARK = 2;
/** Fewer are not worth a mark; the slice counts them all. */
const OUTSIDE_SHARE = 0.005;

export interface StrataLayers {
  readonly ink: HTMLCanvasElement;
  readonly lines: HTMLCanvasElement;
  /** How far, in pixels, the layers have been painted. */
  readonly width: number;
  /** The pixel columns that look different since the last call; null where all of them may. */
  readonly painted: readonly PixelSpan[] | null;
}

/** What the picture depends on, but for columns that become known. */
interface Layout {
  readonly known: StrataSeries["known"];
  readonly counts: StrataSeries["counts"];
  readonly stride: number;
  readonly low: number;
  readonly high: number;
  readonly knee: number | undefined;
  readonly steps: number;
  readonly width: number;
  readonly height: number;
}

export class StrataImage {
  #inkColor: Rgb;
  readonly #lineColor: Rgb;
  readonly #ink = document.createElement("canvas");
  readonly #lines = document.createElement("canvas");
  #layout: Layout | null = null;
  /** How many entries of the series' list have been painted. */
  #told = 0;
  /** [columns in all]: whether each is known. */
  #known = new Uint8Array(0);
  #width = 0;
  #image = new ImageData(1, 1);
  /** [256]: the ink's colour at each opacity, as one element of #pixels. */
  #shades = new Uint32Array(0);
  #pixels = new Uint32Array(0);
  #meter = new DensityMeter(0, [0, 1], 1);
  /** [width] each: the percentiles of each pixel column; NaN where nothing is known. */
  #percentiles: readonly Float64Array[] = [];

  constructor(inkColor: Rgb, lineColor: Rgb) {
    this.#inkColor = inkColor;
    this.#lineColor = lineColor;
    this.#shades = shadesOf(inkColor);
  }

  /** Whether this is what it shows at present. */
  shows({ known, counts }: StrataSeries): boolean {
    return this.#layout?.known === known && this.#layout.counts === counts;
  }

  /** Goes on with another ink, and so does what is painted already. */
  recolor(inkColor: Rgb): void {
    if (inkColor === this.#inkColor) return;
    this.#inkColor = inkColor;
    this.#shades = shadesOf(inkColor);
    const context = this.#ink.getContext("2d");
    if (!context) return;
    context.globalCompositeOperation = "source-in";
    context.fillStyle = cssColor(inkColor);
    context.fillRect(0, 0, this.#ink.width, this.#ink.height);
    context.globalCompositeOperation = "source-over";
  }

  /** Brings the layers to all that is known of the series. */
  update(
    series: StrataSeries,
    domain: Domain,
    steps: number,
    size: CanvasSize,
  ): StrataLayers {
    const isNew = this.#layOut(series, domain, steps, size);
    const painted: PixelSpan[] = [];
    for (; this.#told < series.told; this.#told++) {
      const span = this.#learn(series.known[this.#told]!, size);
      this.#paint(series, span, size);
      painted.push(this.#drawLines(span, domain, size));
    }
    return {
      ink: this.#ink,
      lines: this.#lines,
      width: this.#width,
      painted: isNew ? null : painted,
    };
  }

  /** Begins anew unless all but what is known is as before; whether it did. */
  #layOut(
    { known, told, counts, stride, bins }: StrataSeries,
    domain: Domain,
    steps: number,
    { width, height }: CanvasSize,
  ): boolean {
    const [low, high, knee] = domain;
    const axis = { low, high, knee };
    const layout = { known, counts, stride, ...axis, steps, width, height };
    if (isSameLayout(layout, this.#layout) && told >= this.#told) return false;
    this.#layout = layout;
    this.#told = 0;
    this.#known = new Uint8Array(columnsInAll(steps, stride));
    this.#width = 0;
    for (const canvas of [this.#ink, this.#lines])
      Object.assign(canvas, { width, height });
    this.#image = new ImageData(width, height);
    this.#pixels = new Uint32Array(this.#image.data.buffer);
    this.#meter = new DensityMeter(height, domain, bins);
    this.#percentiles = [0, 1, 2].map(() => new Float64Array(width).fill(NaN));
    return true;
  }

  /** Returns the pixels that look different now: also those beside, from the column known before to the one known behind. */
  #learn(
    { first, stop, apart }: StrataSeries["known"][number],
    { width }: CanvasSize,
  ): PixelSpan {
    const known = this.#known;
    const before = first === 0 ? -1 : known.lastIndexOf(1, first - 1);
    for (let column = first; column < stop; column += apart) known[column] = 1;
    let next = stop;
    while (next < known.length && known[next] === 0) next++;
    const inAll = known.length;
    const end = next < inAll ? next : stop;
    const pixels = {
      first: pixelOfColumn(before < 0 ? first : before + 1, width, inAll),
      stop: end < inAll ? pixelOfColumn(end, width, inAll) + 1 : width,
    };
    this.#width = Math.max(this.#width, Math.min(width, pixels.stop));
    return pixels;
  }

  #paint(
    series: StrataSeries,
    { first, stop }: PixelSpan,
    size: CanvasSize,
  ): void {
    let before: readonly number[] = [];
    for (let pixel = first; pixel < stop; pixel++) {
      const columns = this.#columnsAt(pixel, size);
      if (columns.length === 0) continue;
      if (columns.length === 1 && columns[0] === before[0])
        this.#repeatColumn(pixel, size);
      else this.#paintColumn(series, columns, pixel, size);
      before = columns.length === 1 ? columns : [];
    }
    this.#ink
      .getContext("2d")
      ?.putImageData(this.#image, 0, 0, first, 0, stop - first, size.height);
  }

  /** The pixel looks as the one before it. */
  #repeatColumn(pixel: number, { width, height }: CanvasSize): void {
    const pixels = this.#pixels;
    for (let at = pixel; at < width * height; at += width)
      pixels[at] = pixels[at - 1]!;
    for (const values of this.#percentiles) values[pixel] = values[pixel - 1]!;
  }

  /** The known columns that a pixel shows, or else the last one known before it. */
  #columnsAt(pixel: number, { width }: CanvasSize): readonly number[] {
    const known = this.#known;
    const [first, stop] = columnsOfPixel(pixel, width, known.length);
    const columns: number[] = [];
    for (let column = first; column < stop; column++)
      if (known[column] === 1) columns.push(column);
    if (columns.length > 0) return columns;
    const before = known.lastIndexOf(1, first);
    return before < 0 ? [] : [before];
  }

  #paintColumn(
    series: StrataSeries,
    columns: readonly number[],
    pixel: number,
    { width, height, ratio }: CanvasSize,
  ): void {
    const { below, above } = this.#meter.measure(series, columns);
    const { density } = this.#meter;
    const [pixels, shades] = [this.#pixels, this.#shades];
    for (let y = 0, at = pixel; y < height; y++, at += width)
      pixels[at] = shades[inkOpacity(density[y]!)]!;
    const mark = Math.round(OUTSIDE_MARK * ratio);
    const full = shades[255]!;
    for (let y = 0; y < mark; y++) {
      if (above >= OUTSIDE_SHARE) pixels[pixel + y * width] = full;
      if (below >= OUTSIDE_SHARE)
        pixels[pixel + (height - 1 - y) * width] = full;
    }
    series.percentiles.forEach((values, line) => {
      let sum = 0;
      for (const column of columns) sum += values[column]!;
      this.#percentiles[line]![pixel] = sum / columns.length;
    });
  }

  /** Returns where the picture looks different now. */
  #drawLines(span: PixelSpan, domain: Domain, size: CanvasSize): PixelSpan {
    const context = this.#lines.getContext("2d");
    const color = cssColor(this.#lineColor);
    const style = { domain, size, color };
    return context
      ? drawPercentiles(context, this.#percentiles, span, style)
      : span;
  }
}

/** [256]: the colour at each opacity, its bytes in the order of the canvas whatever that of the machine. */
function shadesOf([red, green, blue]: Rgb): Uint32Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 * 256);
  for (let opacity = 0; opacity < 256; opacity++)
    bytes.set([red, green, blue, opacity], 4 * opacity);
  return new Uint32Array(bytes.buffer);
}

function isSameLayout(a: Layout, b: Layout | null): boolean {
  if (b === null) return false;
  return (Object.keys(a) as (keyof Layout)[]).every((key) => a[key] === b[key]);
}
