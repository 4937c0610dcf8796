/**
 * @file Short texts on a canvas, kept as small pictures. To draw text on a canvas of the page itself, a browser must first
 * bring the page's styles up to date: at every frame that costs more than all the rest of a chart.
 */

/** Pictures kept at most. */
const MOST = 400;

export class TextSprites {
  readonly #font: string;
  readonly #color: string;
  readonly #height: number;
  readonly #sprites = new Map<string, HTMLCanvasElement>();

  /** `size`: device pixels. */
  constructor(size: number, weight: number, color: string) {
    this.#font = `${weight} ${size}px sans-serif`;
    this.#color = color;
    this.#height = Math.ceil(1.5 * size);
  }

  /** x: the end of the text on the side of `align`; y: its middle. */
  draw(
    context: CanvasRenderingContext2D,
    text: string,
    x: number,
    y: number,
    align: "left" | "right",
  ): void {
    const sprite = this.#sprites.get(text) ?? this.#add(text);
    const left = align === "left" ? x : x - sprite.width;
    context.drawImage(
      sprite,
      Math.round(left),
      Math.round(y - sprite.height / 2),
    );
  }

  #add(text: string): HTMLCanvasElement {
    if (this.#sprites.size >= MOST) this.#sprites.clear();
    const sprite = document.createElement("canvas");
    this.#sprites.set(text, sprite);
    const context = sprite.getContext("2d");
    if (!context) return sprite;
    context.font = this.#font;
    sprite.width = Math.ceil(context.measureText(text).width);
    sprite.height = this.#height;
    context.font = this.#font; // forgotten with the new size
    context.fillStyle = this.#color;
    context.textBaseline = "middle";
    context.fillText(text, 0, this.#height / 2);
    return sprite;
  }
}
