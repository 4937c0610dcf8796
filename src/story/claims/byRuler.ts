/**
 * @file A number of a movement, by each of the three rulers at once. None can be read alone: what is asked of it is asked of all three.
 */
import { RULERS, type Distances, type Ruler } from "../../measure/rulers";

/** What each ruler says to one question; null where it has no number. */
export type Sayings = Readonly<Record<Ruler, boolean | null>>;

export const forRulers = <T>(
  valueOf: (ruler: Ruler) => T,
): Readonly<Record<Ruler, T>> => ({
  sigmaThen: valueOf("sigmaThen"),
  values: valueOf("values"),
  sigmaNow: valueOf("sigmaNow"),
});

export class ByRuler {
  readonly #numbers: Distances;

  /** `numberBy`: NaN where the ruler has no number. */
  constructor(numberBy: (ruler: Ruler) => number) {
    this.#numbers = forRulers(numberBy);
  }

  /** How each ruler's number is written. */
  written(write: (value: number) => string): Readonly<Record<Ruler, string>> {
    return forRulers((ruler) => write(this.#numbers[ruler]));
  }

  /** The question that `is` answers, put to each ruler's own numbers. */
  static ask(
    numbers: readonly ByRuler[],
    is: (...numbers: readonly number[]) => boolean,
  ): Sayings {
    return forRulers((ruler) => {
      const own = numbers.map((one) => one.#numbers[ruler]);
      return own.some(Number.isNaN) ? null : is(...own);
    });
  }

  /** How many times `less` goes into `more`, by the ruler by which it is least. */
  static leastRatio(more: ByRuler, less: ByRuler): number {
    return Math.min(
      ...RULERS.map((ruler) => more.#numbers[ruler] / less.#numbers[ruler]),
    );
  }
}

export const isMore = (one: ByRuler, other: ByRuler): Sayings =>
  ByRuler.ask([one, other], (more, less) => more! > less!);

export const isNothing = (one: ByRuler): Sayings =>
  ByRuler.ask([one], (amount) => amount === 0);

/** What the rulers say, where something else is true as well; where it is not, they need not be asked. */
export const and = (says: Sayings, isTrue: boolean): Sayings =>
  isTrue ? says : forRulers(() => false);

/** What all three say; null where they differ or one says nothing. */
export function unanimous(says: Sayings): boolean | null {
  const first = says.sigmaThen;
  return RULERS.every((ruler) => says[ruler] === first) ? first : null;
}
