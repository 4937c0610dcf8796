/**
 * @file The shape of addresses.json: frozen addresses, by what they are about.
 */
import type { Answer } from "./answer";

export interface Entry {
  readonly address: string;
  /** Updates of its two runs, in place of the address's own; where it is missing, nothing is trained. */
  readonly steps?: number;
  /** Missing until it has been written. */
  readonly answer?: Answer;
}

export type Corpus = Readonly<Record<string, readonly Entry[]>>;
