/**
 * @file A claim of the story: what it needs of the two runs, how it is judged, and the numbers that the sentences about it may name.
 */
import type { RunName } from "../../experiment/experiment";
import { RULERS, type Ruler } from "../../measure/rulers";
import { forRulers, unanimous, type ByRuler, type Sayings } from "./byRuler";
import type { Movements } from "./movements";
import { lacking, type Obstacle } from "./obstacle";
import type { Pair } from "./pair";
import { NO_NUMBER } from "./writtenNumber";

/** Numbers as they are written in a sentence, the same in every language. */
type Numbers<Name extends string> = Readonly<Record<Name, string>>;

/** What moved, and how it is written what one ruler says of it. */
interface Evidence {
  readonly run: RunName;
  /** From 1. */
  readonly layer: number;
  readonly number: string;
}

/** What a ruler's numbers are: drift at the end · drift per step · the step around which a layer was fastest. */
type Quantity = "drift" | "speed" | "fastest";

interface RulerSaying {
  /** Null where the ruler has no number. */
  readonly says: boolean | null;
  readonly evidence: readonly Evidence[];
}

/** The three rulers of drift do not say the same, so nothing can be told. */
export interface Disagreement {
  readonly kind: "rulers";
  readonly quantity: Quantity;
  readonly by: Readonly<Record<Ruler, RulerSaying>>;
}

export type Finding<Name extends string = string> =
  | { readonly kind: "holds" | "fails"; readonly numbers: Numbers<Name> }
  | Disagreement
  | Obstacle;

export interface Claim<Name extends string = string> {
  /** The numbers that its sentences may name. */
  readonly numbers: readonly Name[];
  readonly judge: (pair: Pair) => Finding<Name>;
}

interface ClaimParts<Name extends string, Subject extends object> {
  readonly numbers: readonly Name[];
  /** What the claim is judged by, or what is in its way. */
  readonly needs: (pair: Pair) => Subject | Obstacle;
  readonly judge: (subject: Subject) => {
    readonly holds: boolean;
    readonly numbers: Numbers<NoInfer<Name>>;
  };
}

export const claim = <const Name extends string, Subject extends object>({
  numbers,
  needs,
  judge,
}: ClaimParts<Name, Subject>): Claim<Name> => ({
  numbers,
  judge(pair) {
    const subject = needs(pair);
    if ("kind" in subject) return subject;
    const { holds, numbers: written } = judge(subject);
    return told(holds, written);
  },
});

/** What is told has a number wherever it names one. */
function told<Name extends string>(
  holds: boolean,
  numbers: Numbers<Name>,
): Finding<Name> {
  const isWhole = !Object.values(numbers).includes(NO_NUMBER);
  return isWhole
    ? { kind: holds ? "holds" : "fails", numbers }
    : lacking("noNumber");
}

interface MovementClaimParts<Name extends string, Subject extends object> {
  readonly numbers: readonly Name[];
  /** What the claim is judged by beside movements, or what is in its way. */
  readonly needs: (pair: Pair) => Subject | Obstacle;
  readonly judge: (
    subject: Subject,
    movements: Readonly<Record<RunName, Movements>>,
  ) => Ruling<NoInfer<Name>>;
}

interface Ruling<Name extends string> {
  readonly says: Sayings;
  /** The numbers of its sentences; those of movements are in σ₀. */
  readonly numbers: Numbers<Name>;
  readonly quantity: Quantity;
  /** What the rulers have said it by. */
  readonly of: readonly {
    readonly run: RunName;
    readonly layer: number;
    readonly is: ByRuler;
  }[];
  readonly write: (value: number) => string;
}

/** A claim about how far or how fast values move: it is told only where all three rulers agree. */
export const movementClaim = <
  const Name extends string,
  Subject extends object,
>({
  numbers,
  needs,
  judge,
}: MovementClaimParts<Name, Subject>): Claim<Name> => ({
  numbers,
  judge(pair) {
    const subject = needs(pair);
    if ("kind" in subject) return subject;
    const { movements } = pair;
    return "kind" in movements ? movements : settle(judge(subject, movements));
  },
});

function settle<Name extends string>(ruling: Ruling<Name>): Finding<Name> {
  const { says, numbers, quantity } = ruling;
  const holds = unanimous(says);
  if (holds !== null) return told(holds, numbers);
  if (RULERS.every((ruler) => says[ruler] === null)) return lacking("noNumber");
  const of = ruling.of.map(({ run, layer, is }) => ({
    run,
    layer,
    written: is.written(ruling.write),
  }));
  const by = forRulers((ruler) => ({
    says: says[ruler],
    evidence: of.map(({ run, layer, written }) => ({
      run,
      layer,
      number: written[ruler],
    })),
  }));
  return { kind: "rulers", quantity, by };
}
