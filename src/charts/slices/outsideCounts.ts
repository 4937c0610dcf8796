/**
 * @file The numbers of values that a slice's axis does not reach, at its ends. They are kept as small pictures: to draw text on
 * a canvas of the page itself, a browser must first bring the page's styles up to date, which at every frame costs more than all
 * the rest of a chart.
 */
import type { CanvasSize } from "../canvas/Canvas";
import type { OutsideAxis } from "./bars";
import type { Baseline } from "./drawBars";

/** CSS pixels. */
const FONT_SIZE = 9;
/** Half of its width. */
const TRIANGLE = 3;
/** No more pictures than this are kept. */
const MOST = 400;

/** Draws how many values lie outside of the axis, at the end where they are, beside a triangle that points there. */
export class OutsideCounts {
  readonly #baseline: Baseline;
  /** A CSS colour. */
  readonly #color: string;
  readonly #pictures = new Map<string, HTMLCanvasElement>();
  #ratio = 0;

  constructor(baseline: Baseline, color: string) {
    this.#baseline = baseline;
    this.#color = color;
  }

  draw(
    context: CanvasRenderingContext2D,
    { above, below, isEstimate }: OutsideAxis,
    { width, height, ratio }: CanvasSize,
  ): void {
    if (ratio !== this.#ratio) this.#pictures.clear();
    this.#ratio = ratio;
    context.fillStyle = this.#color;
    const middle = (FONT_SIZE / 2 + 1) * ratio;
    const write = (count: number) => (isEstimate ? `≈${count}` : `${count}`);
    if (above > 0) this.#drawCount(context, write(above), width, middle, -1);
    if (below > 0)
      this.#drawCount(context, write(below), width, height - middle, 1);
  }

  /** `direction`: −1 up, 1 down. */
  #drawCount(
    context: CanvasRenderingContext2D,
    count: string,
    width: number,
    y: number,
    direction: -1 | 1,
  ): void {
    const atRight = this.#baseline === "left";
    const inward = atRight ? -1 : 1;
    const size = TRIANGLE * this.#ratio;
    const x = (atRight ? width : 0) + inward * size;
    context.beginPath();
    context.moveTo(x - size, y - (direction * size) / 2);
    context.lineTo(x + size, y - (direction * size) / 2);
    context.lineTo(x, y + direction * size);
    context.fill();
    const picture = this.#pictureOf(count);
    const end = x + inward * 2 * size;
    context.drawImage(
      picture,
      Math.round(atRight ? end - picture.width : end),
      Math.round(y - picture.height / 2),
    );
  }

  #pictureOf(text: string): HTMLCanvasElement {
    const kept = this.#pictures.get(text);
    if (kept) return kept;
    if (this.#pictures.size >= MOST) this.#pictures.clear();
    const picture = document.createElement("canvas");
    this.#pictures.set(text, picture);
    const context = picture.getContext("2d");
    if (!context) return picture;
    const size = FONT_SIZE * this.#ratio;
    const font = `400 ${size}px sans-serif`;
    context.font = font;
    picture.width = Math.ceil(context.measureText(text).width);
    picture.height = Math.ceil(1.5 * size);
    context.font = font; // forgotten with the new size
    context.fillStyle = this.#color;
    context.textBaseline = "middle";
    context.fillText(text, 0, picture.height / 2);
    return picture;
  }
}
