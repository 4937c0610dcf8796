/**
 * @file What a claim comes to in the runs that the lab holds: both sentences stand in the text, one is shown. The box is as high as the
 * highest of them, so that nothing below moves when the finding changes.
 */
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useLanguage, useWords } from "../../controls/useWords";
import { useLab } from "../../lab/LabProvider";
import { RULERS } from "../../measure/rulers";
import { rulerWords } from "../../views/rulers/rulerWords";
import { formatStep } from "../../controls/numberFormat";
import { isSealed, useStoryMemory } from "../StoryMemory";
import { words } from "../words";
import type { Disagreement, Finding } from "./claim";
import type { ClaimName } from "./claims";
import { judge } from "./judge";
import styles from "./Verdict.module.css";

/** What stands in place of a finding that is kept from the reader. */
const SEALED = { kind: "sealed" } as const;
type ShownFinding = Finding | typeof SEALED;

const FindingContext = createContext<ShownFinding>({ kind: "failed" });

interface VerdictProps {
  readonly claim: ClaimName;
  /** Kept from the reader until the prediction at this place is made. */
  readonly after?: "prediction";
  /** <Holds> and <Fails>. */
  readonly children: ReactNode;
}

export function Verdict({ claim, after, children }: VerdictProps) {
  const w = useWords(words);
  const found = useFinding(claim);
  const sealed = useSealed() && after === "prediction";
  const finding = sealed ? SEALED : found;
  const { kind } = finding;
  const isJudged = kind === "holds" || kind === "fails" || kind === "rulers";
  return (
    <aside
      className={styles.verdict}
      data-finding={kind}
      data-testid={`verdict-${claim}`}
    >
      <h3>
        {w.measured}
        {isJudged && <strong className={styles.outcome}>{w[kind]}</strong>}
      </h3>
      <FindingContext value={finding}>
        <div className={styles.outcomes} role="status">
          {children}
          <ObstacleText />
          <RulersText />
          <Sealed shown={sealed} />
        </div>
      </FindingContext>
    </aside>
  );
}

export function useFinding(claim: ClaimName): Finding {
  const experiment = useLab((state) => state.experiment);
  const runs = useLab((state) => state.runs);
  const replays = useLab((state) => state.replays);
  return useMemo(
    () => judge(claim, { experiment, runs, replays }),
    [claim, experiment, runs, replays],
  );
}

interface OutcomeProps {
  readonly children: ReactNode;
}

/** The sentence for when the claim is true. */
export const Holds = ({ children }: OutcomeProps) => (
  <VerdictText kind="holds">{children}</VerdictText>
);

/** The sentence for when it is not. */
export const Fails = ({ children }: OutcomeProps) => (
  <VerdictText kind="fails">{children}</VerdictText>
);

function VerdictText({
  kind,
  children,
}: OutcomeProps & { readonly kind: "holds" | "fails" }) {
  const finding = useContext(FindingContext);
  return (
    <div className={styles.sentence} data-shown={finding.kind === kind}>
      {children}
    </div>
  );
}

/** What is shown instead of a verdict that would give the answer away. */
function Sealed({ shown }: { readonly shown: boolean }) {
  const w = useWords(words);
  const place = useLab((state) => state.view.place);
  const { open } = useStoryMemory();
  return (
    <div className={styles.sentence} data-shown={shown}>
      {w.sealed}{" "}
      <button
        type="button"
        className={styles.open}
        data-testid="open-verdict"
        onClick={() => open(place)}
      >
        {w.unseal}
      </button>
    </div>
  );
}

function useSealed(): boolean {
  const place = useLab((state) => state.view.place);
  return isSealed(useStoryMemory(), place);
}

function ObstacleText() {
  const language = useLanguage();
  const finding = useContext(FindingContext);
  const text =
    finding.kind === "sealed" ? null : obstacleText(finding, language);
  return (
    <div className={styles.sentence} data-shown={text !== null}>
      {text}
    </div>
  );
}

/** Which ruler says what, where they disagree. */
function RulersText() {
  const finding = useContext(FindingContext);
  return (
    <div className={styles.sentence} data-shown={finding.kind === "rulers"}>
      {finding.kind === "rulers" && <Disagreeing of={finding} />}
    </div>
  );
}

function Disagreeing({ of: { quantity, by } }: { readonly of: Disagreement }) {
  const w = useWords(words);
  const { names } = useWords(rulerWords);
  return (
    <>
      <p>{w.rulersDisagree[quantity]}</p>
      <ul className={styles.rulers}>
        {RULERS.map((ruler) => {
          const { says, evidence } = by[ruler];
          const numbers = evidence.map(({ run, layer, number }) =>
            w.evidence[quantity](run, layer, number),
          );
          return (
            <li key={ruler} data-ruler={ruler}>
              <b>{names[ruler]}:</b> {rulerSays(says, w.ruler)}
              {says !== null && ` (${numbers.join(", ")})`}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const rulerSays = (
  says: boolean | null,
  w: (typeof words)[keyof typeof words]["ruler"],
): string => (says === null ? w.none : says ? w.holds : w.fails);

/** Null where there is none. */
export function obstacleText(
  finding: Finding,
  language: keyof typeof words,
): string | null {
  const w = words[language];
  switch (finding.kind) {
    case "holds":
    case "fails":
    case "rulers":
      return null;
    case "training":
      return w.training;
    case "stopped":
      return w.stopped(finding.run, formatStep(finding.step));
    case "failed":
      return w.runFailed;
    case "unseen":
      return w.unseen;
    case "pinned":
      return w.pinned(formatStep(finding.step));
    case "diverged":
      return w.diverged(finding.run, formatStep(finding.step));
    case "lacking":
      return w.lacks[finding.lack];
    default:
      return finding satisfies never;
  }
}

/** One of the numbers that the claim is about. */
export function Value({ of }: { readonly of: string }) {
  const finding = useContext(FindingContext);
  const text = "numbers" in finding ? finding.numbers[of] : undefined;
  return <b className={styles.value}>{text ?? "0.0"}</b>;
}
