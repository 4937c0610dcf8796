/**
 * @file The speed limit: multiplications and additions of four float32 that wait for nothing, twelve chains at a time.
 */

/** Returns something that depends on all of it, so that none is left out. 96 operations on float32 per round. */
export function multiplyAdd(rounds: i32): f32 {
  const factor = f32x4.splat(0.999);
  const summand = f32x4.splat(0.001);
  let a = factor, b = factor, c = factor, d = factor;
  let e = factor, f = factor, g = factor, h = factor;
  let i = factor, j = factor, k = factor, l = factor;
  for (let n = rounds; n > 0; n--) {
    a = f32x4.add(f32x4.mul(a, factor), summand);
    b = f32x4.add(f32x4.mul(b, factor), summand);
    c = f32x4.add(f32x4.mul(c, factor), summand);
    d = f32x4.add(f32x4.mul(d, factor), summand);
    e = f32x4.add(f32x4.mul(e, factor), summand);
    f = f32x4.add(f32x4.mul(f, factor), summand);
    g = f32x4.add(f32x4.mul(g, factor), summand);
    h = f32x4.add(f32x4.mul(h, factor), summand);
    i = f32x4.add(f32x4.mul(i, factor), summand);
    j = f32x4.add(f32x4.mul(j, factor), summand);
    k = f32x4.add(f32x4.mul(k, factor), summand);
    l = f32x4.add(f32x4.mul(l, factor), summand);
  }
  const all = f32x4.add(
    f32x4.add(f32x4.add(a, b), f32x4.add(c, d)),
    f32x4.add(f32x4.add(f32x4.add(e, f), f32x4.add(g, h)), f32x4.add(f32x4.add(i, j), f32x4.add(k, l))),
  );
  return f32x4.extract_lane(all, 0);
}
