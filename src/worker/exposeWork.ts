/**
 * @file The job of training a run from its origin to its end.
 */
import { countSamples } from "../data/dataSet";
import { assertRoom, needOfRun, type RunNeed } from "../recording/runNeed";
import { Exposure, type RunOutcome } from "../recording/exposure";
import type { ExposeJob } from "./protocol";
import { seekReference } from "./referenceSeeking";
import { openWorkspace } from "./simdWorkspace";
import { repeatUntil, type Work, type WorkContext } from "./work";

/** Milliseconds between two messages: the page draws no more often than every second frame. */
const TELL_INTERVAL = 33;

export function exposeWork(
  job: ExposeJob,
  { memory, clock, tell }: WorkContext<"expose">,
): Work {
  const hasReference = liesBehind(job)
    ? seekReference(job.spec, job.recording, job.origin.reference, memory)
    : null;
  let exposure: Exposure | null = null;
  let due = clock.now();

  const need = needOfJob(job);
  assertRoom([need, ...job.beside.map(needOfJob)], job.memory);
  memory.makeRoom(need.training);

  const begin = () =>
    new Exposure(job.spec, job.recording, openWorkspace, memory.createData, {
      checkpoint: job.origin.checkpoint,
      reference: hasReference && memory.referenceOf(job.spec, job.recording),
    });

  return {
    advance(time) {
      if (hasReference && !exposure && !repeatUntil(time, clock, hasReference))
        return false;
      const running = (exposure ??= begin());
      let outcome: RunOutcome = "training";
      const isOver = repeatUntil(time, clock, () => {
        outcome = running.advance();
        return outcome !== "training";
      });
      if (!isOver && clock.now() < due) return false;
      tell(exposedBy(running, need, outcome));
      due = clock.now() + TELL_INTERVAL;
      return isOver;
    },
  };
}

const needOfJob = ({
  spec,
  recording,
}: Pick<ExposeJob, "spec" | "recording">): RunNeed =>
  needOfRun(spec, recording, countSamples(spec.data));

/** Whether the step that drift is measured from has been passed where the run goes on. */
const liesBehind = ({ spec, recording, origin }: ExposeJob): boolean =>
  origin.checkpoint !== null &&
  Math.min(recording.referenceStep, spec.steps) <= origin.checkpoint.step;

const exposedBy = (
  exposure: Exposure,
  { training, data }: RunNeed,
  outcome: RunOutcome,
) => ({
  shape: exposure.shape,
  need: { training, data },
  trained: exposure.takeTrained(),
  measured: exposure.takeMeasured(),
  checkpoints: exposure.takeCheckpoints(),
  end:
    outcome === "training"
      ? null
      : { outcome, fingerprint: exposure.fingerprint },
});
