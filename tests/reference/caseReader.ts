/**
 * @file Reads JSON of known shape field by field. What is not as it must be is reported with the field's path.
 */
import type { Matrix, Vector } from "./referenceCase";

/** Its message names the field, what it must be, and what it is. */
export class MalformedCase extends Error {}

const shown = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return JSON.stringify(value).slice(0, 60);
};

/** A value somewhere in the file. */
export class Field {
  readonly #value: unknown;
  readonly #path: string;

  constructor(value: unknown, path = "") {
    this.#value = value;
    this.#path = path;
  }

  fail(must: string): never {
    const path = this.#path === "" ? "the case" : this.#path;
    throw new MalformedCase(
      `${path}: must be ${must}, got ${shown(this.#value)}`,
    );
  }

  get isMissing(): boolean {
    return this.#value === undefined;
  }

  get isNull(): boolean {
    return this.#value === null;
  }

  /** The field `name` of an object. */
  at(name: string): Field {
    const value = this.#value;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      this.fail("an object");
    const path = this.#path === "" ? name : `${this.#path}.${name}`;
    return new Field((value as Record<string, unknown>)[name], path);
  }

  /** The entries of a list, of `length` where given. */
  list(length?: number): Field[] {
    const value = this.#value;
    if (!Array.isArray(value)) return this.fail("a list");
    if (length !== undefined && value.length !== length)
      this.fail(`a list of ${length}`);
    return value.map(
      (entry: unknown, i) => new Field(entry, `${this.#path}[${i}]`),
    );
  }

  number(): number {
    return typeof this.#value === "number" && Number.isFinite(this.#value)
      ? this.#value
      : this.fail("a finite number");
  }

  /** Python's NaN comes as a string, see parseCase. */
  numberOrNaN(): number {
    return this.#value === "NaN" ? NaN : this.number();
  }

  numberOr(missing: number): number {
    return this.isMissing ? missing : this.number();
  }

  /** min ≤ integer ≤ max. */
  integer(min: number, max: number): number {
    const value = this.#value;
    return Number.isInteger(value) &&
      (value as number) >= min &&
      (value as number) <= max
      ? (value as number)
      : this.fail(`an integer from ${min} to ${max}`);
  }

  boolean(): boolean {
    return typeof this.#value === "boolean"
      ? this.#value
      : this.fail("true or false");
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    return (
      allowed.find((name) => name === this.#value) ??
      this.fail(`one of ${allowed.join(", ")}`)
    );
  }

  vector(length: number): Vector {
    return this.list(length).map((entry) => entry.number());
  }

  matrix(rows: number, columns: number): Matrix {
    return this.list(rows).map((row) => row.vector(columns));
  }
}
