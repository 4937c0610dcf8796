/**
 * @file Draws a contact sheet of the digits, as docs/data.md shows it: docs/images/digits.png.
 */
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import { createSource, drawSamples } from "../src/data/dataSet";

const FILE = "docs/images/digits.png";
const SEED = 1;
const COLUMNS = 20;
const DIGITS = 10;
/** Side of a sample on the sheet: a multiple of both sizes, so that every pixel is a square. */
const CELL = 84;
const GAP = 6;
const SIZES = [12, 28];
const PAPER = 255;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** [height, width], 0 black to 255 white. */
  readonly pixels: Uint8Array;
}

export function main([file = FILE]: readonly string[]): number {
  const sheet = blank(
    COLUMNS * (CELL + GAP) + GAP,
    SIZES.length * (DIGITS * (CELL + GAP) + 4 * GAP),
  );
  SIZES.forEach((size, i) => {
    drawDigits(sheet, size, i * (DIGITS * (CELL + GAP) + 4 * GAP) + GAP);
  });
  writeFileSync(file, encodePng(sheet));
  return 0;
}

/** One row for each digit, one column for each sample. */
function drawDigits(sheet: Picture, size: number, top: number) {
  const source = createSource({ kind: "digits", size }, SEED);
  const { features } = drawSamples(source, COLUMNS * DIGITS);
  for (let i = 0; i < COLUMNS * DIGITS; i++) {
    const left = Math.floor(i / DIGITS) * (CELL + GAP) + GAP;
    const image = features.subarray(i * size * size, (i + 1) * size * size);
    enlarge(sheet, image, left, top + (i % DIGITS) * (CELL + GAP));
  }
}

/** Draws `image`, [size, size] from 0 paper to 1 ink, as squares of one grey each. */
function enlarge(
  sheet: Picture,
  image: Float32Array,
  left: number,
  top: number,
) {
  const size = Math.sqrt(image.length);
  const scale = CELL / size;
  for (let y = 0; y < CELL; y++)
    for (let x = 0; x < CELL; x++) {
      const at = Math.floor(y / scale) * size + Math.floor(x / scale);
      const ink = Math.max(0, Math.min(1, image[at]!));
      sheet.pixels[(top + y) * sheet.width + left + x] = PAPER * (1 - ink);
    }
}

function blank(width: number, height: number): Picture {
  return { width, height, pixels: new Uint8Array(width * height).fill(230) };
}

/** An 8-bit greyscale PNG (RFC 2083). */
function encodePng({ width, height, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8); // 8 bits, grey, deflate, filters, not interlaced
  const rows = Buffer.alloc(height * (width + 1)); // each row begins with its filter: 0, none
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
