/**
 * @file Statistics of a layer's values, see statistics.ts and sortColumns.ts. `columns`, the stride, is a multiple of 4;
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

// @ts-ignore: decorator
@inline
function increment(address: usize): void {
  store<i32>(address, load<i32>(address) + 1);
}

/** The slot of each lane's value: its bin + 1, or one of the two ends; in bytes. */
// @ts-ignore: decorator
@inline
function slotsOf(value: v128, factor: v128, half: v128): v128 {
  const lowest = f32x4.sub(f32x4.neg(half), f32x4.splat(1));
  // The product of a negative subnormal may vanish: it still belongs below 0.
  const most = v128.bitselect(f32x4.splat(-1), half, f32x4.lt(value, f32x4.splat(0)));
  const bin = f32x4.pmin(f32x4.pmax(f32x4.floor(f32x4.mul(value, factor)), lowest), most);
  return i32x4.shl(i32x4.trunc_sat_f32x4_s(f32x4.sub(bin, lowest)), 2);
}

// @ts-ignore: decorator
@inline
function countLanes(counts: usize, size: usize, slot: v128): void {
  increment(counts + i32x4.extract_lane(slot, 0));
  increment(counts + size + i32x4.extract_lane(slot, 1));
  increment(counts + 2 * size + i32x4.extract_lane(slot, 2));
  increment(counts + 3 * size + i32x4.extract_lane(slot, 3));
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
  const whole = <usize>(units & ~3) << 2;
  const rest = units & 3;
  const end = <usize>columns << 2;
  for (let i = rows; i > 0; i--, values += end) {
    let p: usize = 0;
    for (; p + VECTOR < whole; p += 2 * VECTOR) {
      const first = slotsOf(v128.load(values + p), factor, half);
      const second = slotsOf(v128.load(values + p, VECTOR), factor, half);
      countLanes(counts, size, first);
      countLanes(counts + LANES * size, size, second);
    }
    for (; p < whole; p += VECTOR)
      countLanes(counts, size, slotsOf(v128.load(values + p), factor, half));
    if (rest == 0) continue;
    const slot = slotsOf(v128.load(values + p), factor, half);
    increment(counts + i32x4.extract_lane(slot, 0));
    if (rest > 1) increment(counts + size + i32x4.extract_lane(slot, 1));
    if (rest > 2) increment(counts + 2 * size + i32x4.extract_lane(slot, 2));
  }
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

// @ts-ignore: decorator
@inline
function orderRows(low: usize, high: usize, stride: usize): void {
  for (const end = low + stride; low < end; low += VECTOR, high += VECTOR) {
    const a = v128.load(low);
    const b = v128.load(high);
    v128.store(low, f32x4.pmin(a, b));
    v128.store(high, f32x4.pmax(a, b));
  }
}

export function sortColumns(x: usize, rows: i32, columns: i32, sorted: usize): void {
  const stride = <usize>columns << 2;
  let n = 1;
  while (n < rows) n <<= 1;
  memory.copy(sorted, x, <usize>rows * stride);
  const end = sorted + <usize>n * stride;
  for (let p = sorted + <usize>rows * stride; p < end; p += VECTOR)
    v128.store(p, f32x4.splat(Infinity));
  for (let p = 1; p < n; p <<= 1)
    for (let k = p; k >= 1; k >>= 1)
      for (let j = k & (p - 1); j + k < n; j += 2 * k) {
        const stop = min(j + k, n - k);
        for (let i = j; i < stop; i++)
          if (((i ^ (i + k)) & -(2 * p)) == 0)
            orderRows(sorted + <usize>i * stride, sorted + <usize>(i + k) * stride, stride);
      }
}

// @ts-ignore: decorator
@inline
function gap(x: v128, y: v128): v128 {
  const difference = f64x2.sub(f64x2.promote_low_f32x4(x), f64x2.promote_low_f32x4(y));
  return f64x2.abs(difference);
}

export function sumDistances(x: usize, y: usize, rows: i32, columns: i32, sums: usize): void {
  const stride = <usize>columns << 2;
  for (let j: usize = 0; j < stride; j += VECTOR) {
    let low = f64x2.splat(0), high = low;
    let p = x + j, q = y + j;
    for (let i = rows; i > 0; i--, p += stride, q += stride) {
      const a = v128.load(p), b = v128.load(q);
      low = f64x2.add(low, gap(a, b));
      high = f64x2.add(high, gap(v128.shuffle<f64>(a, a, 1, 0), v128.shuffle<f64>(b, b, 1, 0)));
    }
    v128.store(sums + 2 * j, low);
    v128.store(sums + 2 * j, high, VECTOR);
  }
}
