/**
 * @file Trials whose code is fetched when the first is started: most readers start none.
 */
import type { Crew } from "../worker/crew";
import type { LabStore } from "./follow";
import type { Trials } from "./trials";

export function createLateTrials(store: LabStore, crew: Crew): Trials {
  let trials: Trials | null = null;
  let isWanted = true;

  const load = async (): Promise<Trials> => {
    const { createTrials } = await import("./trials");
    trials ??= createTrials(store, crew);
    return trials;
  };

  return {
    start(kind, values) {
      isWanted = true;
      void load().then((loaded) => {
        if (isWanted) loaded.start(kind, values);
      });
    },
    cancel() {
      isWanted = false;
      trials?.cancel();
    },
    dispose() {
      isWanted = false;
      trials?.dispose();
    },
  };
}
