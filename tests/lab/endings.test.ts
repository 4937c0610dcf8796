/**
 * @file Workers that end at random moments: whatever a reader would see in the end is what it is without that.
 */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { RUN_NAMES, type RunName } from "../../src/experiment/experiment";
import { resolveRun } from "../../src/experiment/resolveRun";
import { recordingSpec } from "../../src/lab/wantedRun";
import type { Lab } from "../../src/lab/store";
import { recordRun, type RecordedRun } from "../../src/recording/recordRun";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { SOAK } from "../soak";
import {
  ENDINGS,
  SimulatedWorker,
  type Ending,
} from "../worker/simulatedWorker";
import { FakeBrowser } from "./fakeBrowser";
import { bytesOf } from "../recording/recordingBytes";

const SEARCH = "?data=xor&widths=6,5&batch=16&steps=260&step=130&ref=40";

interface Moment {
  /** Turns that all workers together have been given before. */
  readonly turns: number;
  /** Which of the workers that are alive. */
  readonly worker: number;
  readonly how: Ending;
}

const moment: fc.Arbitrary<Moment> = fc.record({
  turns: fc.nat(120),
  worker: fc.nat(3),
  how: fc.constantFrom(...ENDINGS),
});

/** Runs of which workers end, two in each. */
const TRIES = SOAK ? 100 : 10;

class Simulation {
  readonly browser = new FakeBrowser(SEARCH);
  readonly lab: Lab;
  readonly workers: SimulatedWorker[] = [];

  constructor(cores: number) {
    this.lab = this.browser.open({
      cores,
      spawnWorker: () => {
        this.workers.push(new SimulatedWorker());
        return this.workers.at(-1)!;
      },
    });
  }

  get alive(): readonly SimulatedWorker[] {
    return this.workers.filter(({ isAlive }) => isAlive);
  }

  /** Gives turns in an order that `pick` decides; false where nobody has anything to do. */
  giveTurn(pick: number): boolean {
    const busy = this.alive.filter(({ isBusy }) => isBusy);
    busy[pick % Math.max(1, busy.length)]?.giveTurn();
    return busy.length > 0;
  }

  /** Until it is known that there are workers: one that dies before all have said a word tells that there are none. */
  giveFirstTurns(): void {
    while (this.lab.store.getState().runs.A.recording === null)
      this.giveTurn(0);
  }

  /** Where nothing moves, time passes: a silent worker is missed, and the page is told. */
  goOnUntilReady(): void {
    for (let turn = 0; !this.isReady; turn++) {
      if (turn > 200_000) throw new Error("the runs are never ready");
      if (this.giveTurn(turn)) continue;
      this.browser.wait(20_000);
      this.browser.frame();
    }
  }

  get isReady(): boolean {
    const { runs } = this.lab.store.getState();
    return RUN_NAMES.every((run) => runs[run].status.kind === "ready");
  }
}

describe("both runs", () => {
  let expected: Record<RunName, RecordedRun>;
  beforeAll(() => {
    const { lab } = new Simulation(3);
    const { experiment, view } = lab.store.getState();
    const [A, B] = RUN_NAMES.map((run) =>
      recordRun(
        resolveRun(experiment, run),
        recordingSpec(view),
        openWorkspace,
      ),
    );
    expected = { A: A!, B: B! };
  });

  const expectAll = ({ lab }: Simulation) => {
    for (const run of RUN_NAMES) {
      const { recording, end } = lab.store.getState().runs[run];
      expect(end!.fingerprint).toBe(expected[run].fingerprint);
      expect(bytesOf(recording!)).toEqual(bytesOf(expected[run].recording));
    }
  };

  test.each([1, 3, 6])(
    "are the same to the byte with the workers of %i cores, in whatever order they get on",
    (cores) => {
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat(99)), (picks) => {
          const simulation = new Simulation(cores);
          for (const pick of picks.take(400)) simulation.giveTurn(pick);
          simulation.goOnUntilReady();
          expectAll(simulation);
        }),
        { numRuns: 2 },
      );
    },
  );

  test("are the same to the byte however often workers end, and nothing that was known is lost", () => {
    const endings = fc.array(moment, { minLength: 2, maxLength: 2 });
    const ended = new Map<Ending, number>();
    fc.assert(
      fc.property(endings, fc.nat(3), (moments, more) => {
        const simulation = new Simulation(2 + more);
        const { store } = simulation.lab;
        simulation.giveFirstTurns();
        const known = () =>
          RUN_NAMES.map(
            (run) => store.getState().runs[run].recording?.developed,
          );
        for (const { turns, worker, how } of moments) {
          for (let turn = 0; turn < turns; turn++) simulation.giveTurn(turn);
          const before = known();
          const { alive } = simulation;
          alive[worker % alive.length]!.end(how);
          ended.set(how, (ended.get(how) ?? 0) + 1);
          expect(known()).toEqual(before);
        }
        simulation.goOnUntilReady();
        expectAll(simulation);
      }),
      { numRuns: TRIES },
    );
    if (SOAK) console.info("workers ended:", Object.fromEntries(ended));
  });
});
