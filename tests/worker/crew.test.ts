import { beforeEach, describe, expect, test } from "vitest";
import { createCrew, RANK, type Crew } from "../../src/worker/crew";
import type { FailureReport } from "../../src/worker/failure";
import type { SummaryJob } from "../../src/worker/protocol";
import { FakeCrew } from "./fakeCrew";
import { SPEC } from "./smallRun";

const PATIENCE = 10_000;
const HOW_RECORDED = {
  referenceStep: 0,
  memoryBudget: 2 ** 20,
  statistics: "own",
  outputs: false,
} as const;
const HOW = { points: 0, tap: "linear", statistics: "own" } as const;

let workers: FakeCrew;
let crew: Crew;
let timers: { readonly due: number; readonly ring: () => void }[];
let now: number;
/** What has been heard, as "name: event". */
let heard: string[];
let begin: () => void;
let developers: number;
let showAgain: () => void;

function open(
  size: number,
  spawn = () => workers.spawn(),
  isFree = true,
): void {
  workers = new FakeCrew();
  timers = [];
  now = 0;
  heard = [];
  developers = size;
  crew = createCrew({
    spawn,
    size,
    whenFree: (callback) => (begin = callback),
    room: () => ({ workers: size, developers }),
    onShown: (callback) => (showAgain = callback),
    patience: PATIENCE,
    after(milliseconds, ring) {
      const timer = { due: now + milliseconds, ring };
      timers.push(timer);
      return () => (timers = timers.filter((one) => one !== timer));
    },
  });
  if (isFree) begin();
}
beforeEach(() => open(2));

/** Time passes, and what is due rings, in its order. */
function wait(milliseconds: number): void {
  const end = now + milliseconds;
  for (;;) {
    const [next] = timers
      .filter(({ due }) => due <= end)
      .toSorted((a, b) => a.due - b.due);
    if (next === undefined) break;
    timers = timers.filter((one) => one !== next);
    now = next.due;
    next.ring();
  }
  now = end;
}

function ask(
  name: string,
  rank: number | (() => number),
  isShort = false,
): () => void {
  const job: SummaryJob = {
    kind: "summary",
    spec: { ...SPEC, seed: seedOf(name) },
    how: HOW,
  };
  return crew.ask(job, {
    rank: typeof rank === "number" ? () => rank : rank,
    isShort,
    onTold: ({ share }) => heard.push(`${name}: ${share}`),
    onDone: () => heard.push(`${name}: done`),
    onFailed: ({ reason }: FailureReport) => heard.push(`${name}: ${reason}`),
    onRestart: () => heard.push(`${name}: again`),
  });
}

/** A job is known by its seed. */
const seedOf = (name: string): number => name.charCodeAt(0);
const given = (name: string) =>
  workers.given("summary").filter(({ job }) => job.spec.seed === seedOf(name));
const names = () =>
  workers
    .given("summary")
    .map(({ job }) => String.fromCharCode(job.spec.seed))
    .join("");
const tell = (name: string, share: number) =>
  workers.tell(given(name).at(-1)!, { share, summary: null });
const finish = (name: string) => workers.finish(given(name).at(-1)!);

test("no more workers have something to do than there is room for; those that are free are ended", () => {
  ask("a", RANK.develop);
  ask("b", RANK.develop);
  finish("b");
  crew.limit(1);
  expect(workers.workers.map(({ terminated }) => terminated)).toEqual([
    false,
    true,
  ]);
  ask("c", RANK.develop);
  expect(names()).toBe("ab");
  finish("a");
  expect(names()).toBe("abc");
  ask("d", RANK.develop);
  crew.limit(2);
  expect(names()).toBe("abcd");
});

function askToDevelop(): void {
  crew.ask(
    {
      kind: "develop",
      spec: SPEC,
      recording: HOW_RECORDED,
      part: { checkpoint: null, last: 1 },
      hasPictures: false,
      hasReference: false,
      reference: null,
    },
    { rank: () => RANK.develop, onTold() {}, onFailed() {} },
  );
}

test("while nobody sees the page runs are trained and not measured closely, until somebody does", () => {
  developers = 0;
  askToDevelop();
  ask("a", RANK.summary);
  expect(names()).toBe("a");
  expect(workers.given("develop")).toHaveLength(0);
  developers = 1;
  showAgain();
  expect(workers.given("develop")).toHaveLength(1);
});

test("no more workers measure closely than may, and others train meanwhile", () => {
  open(3);
  developers = 1;
  askToDevelop();
  askToDevelop();
  ask("a", RANK.expose);
  expect(workers.workers).toHaveLength(2);
  expect(names()).toBe("a");
  developers = 2;
  finish("a");
  askToDevelop();
  askToDevelop();
  expect(workers.workers).toHaveLength(2);
});

describe("jobs", () => {
  test("are given to free workers, which are made when they are needed", () => {
    expect(workers.workers).toEqual([]);
    ask("a", RANK.develop);
    expect(workers.workers).toHaveLength(1);
    ask("b", RANK.develop);
    ask("c", RANK.develop);
    expect(workers.workers).toHaveLength(2);
    expect(names()).toBe("ab");
    tell("a", 0.5);
    finish("a");
    expect(names()).toBe("abc");
    expect(heard).toEqual(["a: 0.5", "a: done"]);
  });

  test("of lower rank come first, and ranks are asked when a worker is free", () => {
    let rank = RANK.develop + 0.9;
    ask("a", RANK.develop);
    ask("b", RANK.develop);
    ask("c", () => rank);
    ask("d", RANK.develop + 0.5);
    rank = RANK.develop + 0.1;
    finish("b");
    expect(names()).toBe("abc");
  });

  test("of a lower whole number do not wait: they are put before the one that matters least", () => {
    ask("a", RANK.develop);
    ask("b", RANK.history);
    ask("c", RANK.expose);
    expect(given("c")).toMatchObject([{ isUrgent: true }]);
    expect(given("c")[0]!.worker).toBe(given("b")[0]!.worker);
    ask("d", RANK.wish);
    expect(given("d")[0]!.worker).toBe(given("a")[0]!.worker);
    ask("e", RANK.expose);
    expect(names()).toBe("abcd");
  });

  test("that are short are given ahead, one for each worker", () => {
    for (const name of "abcdef") ask(name, RANK.develop, true);
    expect(names()).toBe("abcd");
    finish("a");
    expect(names()).toBe("abcde");
    ask("x", RANK.summary);
    expect(names()).toBe("abcde");
  });

  test("that nobody wants any longer are dropped, and nothing more is heard of them", () => {
    const dropA = ask("a", RANK.develop);
    ask("b", RANK.develop);
    const dropC = ask("c", RANK.develop);
    dropC();
    dropA();
    expect(workers.isDropped(given("a")[0]!)).toBe(true);
    tell("a", 1);
    finish("a");
    expect([heard, names()]).toEqual([[], "ab"]);
    ask("d", RANK.develop);
    expect(given("d")[0]!.worker).toBe(given("a")[0]!.worker);
  });

  test("that fail say why, and their worker does the next", () => {
    ask("a", RANK.develop);
    ask("b", RANK.develop);
    ask("c", RANK.develop);
    workers.fail(given("a")[0]!, "Array buffer allocation failed");
    expect(heard).toEqual(["a: outOfMemory"]);
    expect(given("c")[0]!.worker).toBe(given("a")[0]!.worker);
  });
});

describe("a worker that ends", () => {
  beforeEach(() => {
    ask("a", RANK.develop);
    ask("b", RANK.develop);
    tell("a", 0.1);
    heard = [];
  });
  const workerOf = (name: string) => given(name).at(-1)!.worker;

  test.each(["error", "messageerror"])(
    "with %s is replaced, and its job is begun again",
    (event) => {
      const ended = workerOf("a");
      ended.raise(event, { message: "gone" });
      expect(ended.terminated).toBe(true);
      expect([heard, names()]).toEqual([["a: again"], "aab"]);
      expect(workerOf("a")).not.toBe(ended);
      finish("a");
      expect(heard).toEqual(["a: again", "a: done"]);
    },
  );

  test("without a word is missed after a while, and replaced", () => {
    const ended = workerOf("b");
    for (let said = 0; said < 3; said++) {
      wait(PATIENCE / 2);
      workerOf("a").say({ type: "alive" });
    }
    expect(ended.terminated).toBe(true);
    expect(heard).toEqual(["b: again"]);
    expect(workerOf("a").terminated).toBe(false);
  });

  test("again and again over one job without a word makes it fail", () => {
    for (let deaths = 0; deaths < 4; deaths++)
      workerOf("b").raise("error", { message: "gone" });
    expect(heard).not.toContain("b: crashed");
    workerOf("b").raise("error", { message: "gone" });
    expect(heard.at(-1)).toBe("b: crashed");
    ask("c", RANK.develop);
    expect(given("c")).toHaveLength(1);
  });

  test("is not missed where it has nothing to do", () => {
    finish("a");
    finish("b");
    wait(10 * PATIENCE);
    expect(workers.workers.every(({ terminated }) => !terminated)).toBe(true);
  });
});

test("a worker that does not hear that its job was dropped is ended within half a second", () => {
  const drop = ask("a", RANK.develop);
  ask("b", RANK.develop);
  tell("b", 0);
  drop();
  wait(499);
  const [{ worker }] = given("a") as [ReturnType<typeof given>[number]];
  expect(worker.terminated).toBe(false);
  wait(1);
  expect(worker.terminated).toBe(true);
  ask("c", RANK.develop);
  expect(given("c")[0]!.worker).not.toBe(worker);
});

test("nothing is begun before the page has been painted", () => {
  open(2, undefined, false);
  ask("a", RANK.expose);
  expect(workers.workers).toEqual([]);
  begin();
  expect(names()).toBe("a");
});

test("where no worker can be made, all that is asked for fails", () => {
  open(2, () => {
    throw new Error("no workers");
  });
  ask("a", RANK.expose);
  ask("b", RANK.expose);
  expect(heard).toEqual(["a: unsupported", "b: unsupported"]);
});

test("where workers die before any has said a word, there are none", () => {
  ask("a", RANK.expose);
  ask("b", RANK.expose);
  ask("c", RANK.expose);
  given("a")[0]!.worker.raise("error", {});
  expect(heard).toEqual(["a: unsupported", "c: unsupported"]);
});

test("a crew that is disposed of ends its workers, and says nothing more", () => {
  ask("a", RANK.expose);
  ask("b", RANK.expose);
  crew.dispose();
  expect(workers.workers.map(({ terminated }) => terminated)).toEqual([
    true,
    true,
  ]);
  tell("a", 1);
  expect(heard).toEqual([]);
});
