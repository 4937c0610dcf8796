/**
 * @file Adam (Kingma & Ba 2015), with PyTorch's conventions: λθ is added to the gradient, ε outside the root.
 */
import { sumSquares } from "./squares";

const f = Math.fround;

const BETA_1 = 0.9;
const BETA_2 = 0.999;
const ADAM_EPSILON = f(1e-8);
/** Keeps decaying moments out of the subnormal numbers, see sgd.ts. 8e-28 in v is 3e-14 in √v, far below ε. */
const TINY = f(1e-20);

/** β₁ᵗ and β₂ᵗ after t steps: all that a schedule goes on from. */
export type AdamPowers = readonly [power1: number, power2: number];

/** What the number of the step decides; changes in place. */
export interface AdamSchedule {
  /** β₁ᵗ and β₂ᵗ; 1 before the first step. */
  power1: number;
  power2: number;
  /** η/(1 − β₁ᵗ). */
  rate: number;
  /** √(1 − β₂ᵗ). */
  rootCorrection: number;
}

export const createAdamSchedule = (): AdamSchedule => ({
  power1: 1,
  power2: 1,
  rate: 0,
  rootCorrection: 0,
});

/** Moves on to the next step. */
export function advance(schedule: AdamSchedule, learningRate: number): void {
  schedule.power1 *= BETA_1;
  schedule.power2 *= BETA_2;
  schedule.rate = f(learningRate / (1 - schedule.power1));
  schedule.rootCorrection = f(Math.sqrt(1 - schedule.power2));
}

/** m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², θ ← θ − rate·m/(√v/rootCorrection + ε), g = gradient + λθ. All of `values.length` elements; squares: see UPDATE_SUMS, overwritten, or null where nobody reads them. */
export function adapt(
  values: Float32Array,
  gradient: Float32Array,
  first: Float32Array,
  second: Float32Array,
  schedule: AdamSchedule,
  weightDecay: number,
  squares: Float64Array | null,
): void {
  const decay = f(weightDecay);
  const keep1 = f(BETA_1);
  const take1 = f(1 - BETA_1);
  const keep2 = f(BETA_2);
  const take2 = f(1 - BETA_2);
  const { rate, rootCorrection } = schedule;
  if (squares !== null) {
    sumSquares(gradient, squares, 0);
    sumSquares(values, squares, 2);
  }
  let even = 0;
  let odd = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const g = f(gradient[i]! + f(decay * value));
    const m = f(f(f(f(keep1 * first[i]!) + f(take1 * g)) + TINY) - TINY);
    const v = f(
      f(f(f(keep2 * second[i]!) + f(take2 * f(g * g))) + TINY) - TINY,
    );
    first[i] = m;
    second[i] = v;
    const root = f(f(f(Math.sqrt(v)) / rootCorrection) + ADAM_EPSILON);
    const moved = f(value - f(rate * f(m / root)));
    values[i] = moved;
    if (squares === null) continue;
    const change = moved - value;
    if (i % 2 === 0) even += change * change;
    else odd += change * change;
  }
  if (squares !== null) {
    squares[4] = even;
    squares[5] = odd;
  }
}
