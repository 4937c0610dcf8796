/**
 * @file The digits 0–9 as if written by hand: a skeleton of pen strokes, a hand that distorts it, ink on paper.
 */
import { RandomStream, STREAM } from "../../engine/random";
import type { SampleSource } from "../dataKind";
import { drawHand, write } from "./hand";
import { Paper } from "./ink";
import { SKELETONS } from "./skeletons";
import { flatten, parseStroke } from "./stroke";

const WAYS = SKELETONS.map((ways) => ways.map((way) => way.map(parseStroke)));

/** Half the range of a pixel's noise, black being 1. */
const GRAIN = 0.03;

/** Images of `size` × `size` pixels, 8 to 28, row by row: paper 0, ink 1, and a little grain. One seed draws the same figures at every size. */
export function digits(size: number, stream: RandomStream): SampleSource {
  const paper = new Paper(size);
  const grain = new RandomStream(stream.nextUint32(), STREAM.data);
  return {
    inputs: size * size,
    outputs: WAYS.length,
    draw(label, out) {
      const ways = WAYS[label]!;
      const way = ways[stream.integer(ways.length)]!;
      const hand = drawHand(stream);
      const lines = way.map((stroke) => flatten(write(hand, stroke, stream)));
      paper.draw(lines, hand, out);
      addGrain(out, grain);
    },
  };
}

/** Triangular noise: the sum of two draws of 16 bits each. */
function addGrain(image: Float32Array, stream: RandomStream) {
  for (let i = 0; i < image.length; i++) {
    const bits = stream.nextUint32();
    const sum = (bits & 0xffff) + (bits >>> 16);
    image[i] = image[i]! + (sum / 0xffff - 1) * GRAIN;
  }
}
