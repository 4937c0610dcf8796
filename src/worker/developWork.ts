/**
 * @file The job of measuring a part of a run closely.
 */
import {
  EVERYTHING,
  MOVEMENT,
  type Development,
} from "../recording/development";
import type { DevelopJob } from "./protocol";
import { seekReference } from "./referenceSeeking";
import { repeatUntil, type Work, type WorkContext } from "./work";

export function developWork(
  { spec, recording, part, hasPictures, ...job }: DevelopJob,
  { memory, clock, tell }: WorkContext<"develop">,
): Work {
  const hasReference = job.hasReference
    ? seekReference(spec, recording, job.reference, memory)
    : null;
  let development: Development | null = null;

  const begin = () => {
    const begun = memory.takeDevelopment(spec, recording);
    begun.reference = hasReference && memory.referenceOf(spec, recording);
    begun.begin(part, hasPictures ? MOVEMENT : EVERYTHING);
    return begun;
  };

  return {
    advance(time) {
      if (
        hasReference &&
        !development &&
        !repeatUntil(time, clock, hasReference)
      )
        return false;
      const running = (development ??= begin());
      if (!repeatUntil(time, clock, () => !running.advance())) return false;
      tell({ measured: running.take() });
      memory.giveBackDevelopment(spec, recording, running);
      return true;
    },
  };
}
