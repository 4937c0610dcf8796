/**
 * @file The job of training a run for its outcome alone.
 */
import { Summarizer } from "../recording/summary";
import type { SummaryJob } from "./protocol";
import { openWorkspace } from "./simdWorkspace";
import { repeatUntil, type Work, type WorkContext } from "./work";

/** Milliseconds between two messages. */
const TELL_INTERVAL = 100;

export function summaryWork(
  { spec, how }: SummaryJob,
  { memory, clock, tell }: WorkContext<"summary">,
): Work {
  let summarizer: Summarizer | null = null;
  let due = clock.now() + TELL_INTERVAL;
  return {
    advance(time) {
      const running = (summarizer ??= new Summarizer(
        spec,
        memory.dataOf(spec),
        how,
        openWorkspace,
      ));
      if (repeatUntil(time, clock, () => !running.advance())) {
        tell({ share: 1, summary: running.summary });
        return true;
      }
      if (clock.now() >= due) {
        tell({ share: running.step / spec.steps, summary: null });
        due = clock.now() + TELL_INTERVAL;
      }
      return false;
    },
  };
}
