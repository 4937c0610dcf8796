/**
 * @file Statistics of a layer's values, see statistics.ts. `columns`, the stride, is a multiple of 4;
 * of the last vector of a row only the lanes that stand for units count.
 */
import { VECTOR } from "./lanes.as";

const LANES: usize = 4;
/** Arrays of counts: one for each lane of two vectors. */
const TABLES: usize = 8;

/** All bits in the first `lanes` lanes. */
// @ts-ignore: decorator
@inline
function firstLanes(lanes: i32): v128 {
  return i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(lanes));
}

/** 2²³: a whole number below it, added to it, stands in the low bits of the sum. */
const BIAS: f32 = 8388608;
/** What remains of the bits of 2²³ when its sum with a slot becomes an offset in bytes. */
const BIAS_BITS: i32 = 0x4b000000 << 2;

// @ts-ignore: decorator
@inline
function increment(address: usize): void {
  store<i32>(address, load<i32>(address) + 1);
}

/** Where each lane's value is counted, `origin` being that of slot 0: its bin + 1, or one of the two ends. */
// @ts-ignore: decorator
@inline
function addressesOf(value: v128, factor: v128, half: v128, origin: v128): v128 {
  const lowest = f32x4.sub(f32x4.neg(half), f32x4.splat(1));
  // The product of a negative subnormal may vanish: it still belongs below 0.
  const most = v128.bitselect(f32x4.splat(-1), half, f32x4.lt(value, f32x4.splat(0)));
  const bin = f32x4.pmin(f32x4.pmax(f32x4.floor(f32x4.mul(value, factor)), lowest), most);
  const shifted = f32x4.add(bin, f32x4.sub(f32x4.splat(BIAS), lowest));
  return i32x4.add(i32x4.shl(shifted, 2), origin);
}

// @ts-ignore: decorator
@inline
function countLanes(addresses: v128): void {
  increment(i32x4.extract_lane(addresses, 0));
  increment(i32x4.extract_lane(addresses, 1));
  increment(i32x4.extract_lane(addresses, 2));
  increment(i32x4.extract_lane(addresses, 3));
}

/** Origins of four tables of `size` bytes. */
// @ts-ignore: decorator
@inline
function originsOf(tables: usize, size: usize): v128 {
  const first = i32x4.splat(<i32>tables - BIAS_BITS);
  return i32x4.add(first, i32x4.mul(i32x4(0, 1, 2, 3), i32x4.splat(<i32>size)));
}

/**
 * Each lane of two neighbouring vectors counts in an array of its own: an increment would wait for the one before it that
 * met the same bin.
 */
export function countBins(
  values: usize,
  rows: i32,
  columns: i32,
  units: i32,
  scale: f32,
  bins: i32,
  counts: usize,
): void {
  const size = <usize>(bins + 2) << 2;
  memory.fill(counts, 0, TABLES * size);
  const factor = f32x4.splat(scale);
  const half = f32x4.splat(<f32>(bins >> 1));
  const near = originsOf(counts, size);
  const far = originsOf(counts + LANES * size, size);
  const whole = <usize>(units & ~3) << 2;
  const rest = units & 3;
  const end = <usize>columns << 2;
  for (let i = rows; i > 0; i--, values += end) {
    let p: usize = 0;
    for (; p + VECTOR < whole; p += 2 * VECTOR) {
      const first = addressesOf(v128.load(values + p), factor, half, near);
      const second = addressesOf(v128.load(values + p, VECTOR), factor, half, far);
      countLanes(first);
      countLanes(second);
    }
    for (; p < whole; p += VECTOR)
      countLanes(addressesOf(v128.load(values + p), factor, half, near));
    if (rest == 0) continue;
    const last = addressesOf(v128.load(values + p), factor, half, near);
    increment(i32x4.extract_lane(last, 0));
    if (rest > 1) increment(i32x4.extract_lane(last, 1));
    if (rest > 2) increment(i32x4.extract_lane(last, 2));
  }
  addTables(counts, size);
}

/** The first table becomes the sum of all. */
function addTables(counts: usize, size: usize): void {
  for (let p: usize = 0; p < size; p += 4) {
    let count = load<i32>(counts + p);
    for (let table: usize = 1; table < TABLES; table++)
      count += load<i32>(counts + table * size + p);
    store<i32>(counts + p, count);
  }
}

/** value − shift of the two lower lanes. */
// @ts-ignore: decorator
@inline
function difference(pair: v128, shift: v128): v128 {
  return f64x2.sub(f64x2.promote_low_f32x4(pair), shift);
}

// @ts-ignore: decorator
@inline
function sumOfLanes(low: v128, high: v128): f64 {
  const first = f64x2.extract_lane(low, 0) + f64x2.extract_lane(low, 1);
  return first + (f64x2.extract_lane(high, 0) + f64x2.extract_lane(high, 1));
}

export function sumMoments(
  values: usize,
  rows: i32,
  columns: i32,
  units: i32,
  shift: f64,
  sums: usize,
): void {
  const from = f64x2.splat(shift);
  const whole = <usize>(units & ~3) << 2;
  const end = <usize>columns << 2;
  const mask = firstLanes(units & 3);
  const maskLow = v128.shuffle<i32>(mask, mask, 0, 0, 1, 1);
  const maskHigh = v128.shuffle<i32>(mask, mask, 2, 2, 3, 3);
  let sumLow = f64x2.splat(0), sumHigh = sumLow;
  let squaresLow = sumLow, squaresHigh = sumLow;
  for (let i = rows; i > 0; i--, values += end) {
    let p: usize = 0;
    for (; p < whole; p += VECTOR) {
      const x = v128.load(values + p);
      const low = difference(x, from);
      const high = difference(v128.shuffle<f64>(x, x, 1, 0), from);
      sumLow = f64x2.add(sumLow, low);
      sumHigh = f64x2.add(sumHigh, high);
      squaresLow = f64x2.add(squaresLow, f64x2.mul(low, low));
      squaresHigh = f64x2.add(squaresHigh, f64x2.mul(high, high));
    }
    if (p == end) continue;
    const x = v128.load(values + p);
    const low = v128.and(difference(x, from), maskLow);
    const high = v128.and(difference(v128.shuffle<f64>(x, x, 1, 0), from), maskHigh);
    sumLow = f64x2.add(sumLow, low);
    sumHigh = f64x2.add(sumHigh, high);
    squaresLow = f64x2.add(squaresLow, f64x2.mul(low, low));
    squaresHigh = f64x2.add(squaresHigh, f64x2.mul(high, high));
  }
  store<f64>(sums, sumOfLanes(sumLow, sumHigh));
  store<f64>(sums, sumOfLanes(squaresLow, squaresHigh), 8);
}

export function sumColumnMoments(values: usize, rows: i32, columns: i32, sums: usize, squares: usize): void {
  const stride = <usize>columns << 2;
  for (let j: usize = 0; j < stride; j += VECTOR) {
    const first = v128.load(values + j);
    const fromLow = f64x2.promote_low_f32x4(first);
    const fromHigh = f64x2.promote_low_f32x4(v128.shuffle<f64>(first, first, 1, 0));
    let sumLow = f64x2.splat(0), sumHigh = sumLow;
    let squaresLow = sumLow, squaresHigh = sumLow;
    let p = values + j;
    for (let i = rows; i > 0; i--, p += stride) {
      const x = v128.load(p);
      const low = difference(x, fromLow);
      const high = difference(v128.shuffle<f64>(x, x, 1, 0), fromHigh);
      sumLow = f64x2.add(sumLow, low);
      sumHigh = f64x2.add(sumHigh, high);
      squaresLow = f64x2.add(squaresLow, f64x2.mul(low, low));
      squaresHigh = f64x2.add(squaresHigh, f64x2.mul(high, high));
    }
    v128.store(sums + 2 * j, sumLow);
    v128.store(sums + 2 * j, sumHigh, VECTOR);
    v128.store(squares + 2 * j, squaresLow);
    v128.store(squares + 2 * j, squaresHigh, VECTOR);
  }
}

export function countBeyond(values: usize, rows: i32, columns: i32, units: i32, threshold: f32): i32 {
  const limit = f32x4.splat(threshold);
  const whole = <usize>(units & ~3) << 2;
  const end = <usize>columns << 2;
  const mask = firstLanes(units & 3);
  let beyond = i32x4.splat(0);
  for (let i = rows; i > 0; i--, values += end) {
    let p: usize = 0;
    for (; p < whole; p += VECTOR)
      beyond = i32x4.sub(beyond, f32x4.gt(f32x4.abs(v128.load(values + p)), limit));
    if (p < end) {
      const above = f32x4.gt(f32x4.abs(v128.load(values + p)), limit);
      beyond = i32x4.sub(beyond, v128.and(above, mask));
    }
  }
  const first = i32x4.extract_lane(beyond, 0) + i32x4.extract_lane(beyond, 1);
  return first + i32x4.extract_lane(beyond, 2) + i32x4.extract_lane(beyond, 3);
}
