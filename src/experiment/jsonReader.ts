/**
 * @file Reads plain values of unknown origin field by field, and collects what is wrong with them. Nothing here throws.
 */
import { describeGiven, truncate } from "./given";
import type { NumberLimit } from "./limits";

export interface Problem {
  /** Path of the field, as in "runs.A.optimizer.learningRate". */
  readonly field: string;
  readonly given: string;
  readonly allowed: string;
}

/** More say no more to anyone. */
const MOST_PROBLEMS = 50;

/** One value at its place. A value that is missing is the fallback, where there is one. */
export class JsonField {
  readonly path: string;
  readonly value: unknown;
  readonly problems: Problem[];

  constructor(path: string, value: unknown, problems: Problem[]) {
    this.path = path;
    this.value = value;
    this.problems = problems;
  }

  /** Notes the problem; what is returned only stands in, as the whole will not be used. */
  refuse<Value>(allowed: string, standIn: Value): Value {
    if (this.problems.length < MOST_PROBLEMS)
      this.problems.push({
        field: truncate(this.path) || "experiment",
        given: describeGiven(this.value),
        allowed,
      });
    return standIn;
  }

  /** An own field; inherited ones do not count. Of what can have no fields, nothing is said about each of them. */
  at(name: string): JsonField {
    const { value, problems } = this;
    if (!isRecord(value)) return this.child(name, undefined, []);
    const own = Object.hasOwn(value, name) ? value[name] : undefined;
    return this.child(name, own, problems);
  }

  number(limit: NumberLimit, fallback?: number): number {
    const { value } = this;
    if (value === undefined && fallback !== undefined) return fallback;
    return typeof value === "number" && limit.holds(value)
      ? value
      : this.refuse(limit.allowed, 0);
  }

  choice<Value extends string>(
    allowed: readonly Value[],
    fallback?: Value,
  ): Value {
    const { value } = this;
    if (value === undefined && fallback !== undefined) return fallback;
    return (
      allowed.find((one) => one === value) ??
      this.refuse(allowed.join(" | "), allowed[0]!)
    );
  }

  flag(fallback?: boolean): boolean {
    const { value } = this;
    if (value === undefined && fallback !== undefined) return fallback;
    return typeof value === "boolean"
      ? value
      : this.refuse("true | false", false);
  }

  /** `allowed` says how long the list may be. */
  list<Item>(
    [min, max]: readonly [min: number, max: number],
    read: (item: JsonField) => Item,
    fallback?: readonly Item[],
  ): readonly Item[] {
    const { value } = this;
    if (value === undefined && fallback !== undefined) return fallback;
    if (!Array.isArray(value) || value.length < min || value.length > max)
      return this.refuse(
        `a list of ${min === max ? min : `${min} to ${max}`}`,
        [],
      );
    return Array.from(value, (item: unknown, index) =>
      read(new JsonField(`${this.path}[${index}]`, item, this.problems)),
    );
  }

  /** Whether this can have fields; refuses fields that are not among the known ones. */
  record(known: readonly string[], optional = false): boolean {
    const { value } = this;
    if (value === undefined && optional) return true;
    if (!isRecord(value)) return this.refuse("an object", false);
    for (const name of Object.keys(value))
      if (!known.includes(name))
        this.child(truncate(name), value[name], this.problems).refuse(
          `no such field; ${known.join(" | ")}`,
          null,
        );
    return true;
  }

  private child(name: string, value: unknown, problems: Problem[]): JsonField {
    const path = this.path === "" ? name : `${this.path}.${name}`;
    return new JsonField(path, value, problems);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
