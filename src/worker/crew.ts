/**
 * @file The page's side of all workers: one queue of jobs, done in the order that their ranks say, by whichever worker is free. A
 * worker that dies or falls silent is replaced, and what it had to do is begun again by another.
 */
import { failureOf, reasonOf, reportOf, type FailureReport } from "./failure";
import type {
  FromWorker,
  JobId,
  JobKind,
  JobOf,
  Telling,
  Tellings,
  ToWorker,
} from "./protocol";
import {
  createWorkerLife,
  type WorkerLife,
  type WorkerPort,
} from "./workerLife";

export type CrewWorker = WorkerPort<ToWorker>;

/** How a job is asked for, and who hears of it. */
export interface Asking<K extends JobKind> {
  /**
   * Jobs of lower rank come first; asked whenever it matters. One of a lower whole number does not wait for a free worker: it is done
   * between two slices of another job.
   */
  readonly rank: () => number;
  /** Whether a worker may have it in hand while it is still at another of this kind, so that it need not wait for the page. */
  readonly isShort?: boolean;
  readonly onTold: (telling: Tellings[K]) => void;
  readonly onDone?: () => void;
  /** Nothing more is heard of it. */
  readonly onFailed: (report: FailureReport) => void;
  /** All that has been told of it will be told again. */
  readonly onRestart?: () => void;
}

/** The whole numbers of all ranks. */
export const RANK = {
  /** What the reader looks at and cannot see yet. */
  wish: 0,
  expose: 1,
  develop: 2,
  history: 3,
  landscape: 4,
  summary: 5,
} as const;

export interface Crew {
  /** Returns what drops it: nothing more is heard of it. */
  readonly ask: <K extends JobKind>(
    job: JobOf<K>,
    asking: Asking<K>,
  ) => () => void;
  /** From now on no more workers than this have something to do, at least one. Those that are free now are ended. */
  readonly limit: (workers: number) => void;
  /** Ends all workers. */
  readonly dispose: () => void;
}

/** How many of a crew's workers may be at work at once, and how many of these may measure closely. */
export interface CrewRoom {
  readonly workers: number;
  readonly developers: number;
}

export interface CrewPorts {
  /** May throw where workers are not supported. */
  readonly spawn: () => CrewWorker;
  /** Workers at most. */
  readonly size: number;
  /** Calls back when the workers may begin, at once or later. */
  readonly whenFree: (begin: () => void) => void;
  /** Asked whenever a job is to be given away. */
  readonly room: () => CrewRoom;
  /** Calls back whenever the page is seen again. */
  readonly onShown: (callback: () => void) => void;
  /** Returns what cancels it. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  /** Milliseconds that a worker with something to do may be silent before it is replaced. */
  readonly patience: number;
}

/** Both runs are trained at once even where there is one core; otherwise one core stays for the page. */
export const crewSize = (cores: number): number => Math.max(2, cores - 1);

/** Milliseconds in which a worker must have heard that a job was dropped, or else it is ended: its step takes too long. */
const DROP_PATIENCE = 500;
/** Jobs that one worker has in hand at most, and of short ones. */
const MOST_IN_HAND = 4;
const SHORT_IN_HAND = 2;
/** Workers that may die over one job without a word of it in between. */
const MOST_DEATHS = 5;

interface Request {
  readonly id: JobId;
  readonly job: JobOf<JobKind>;
  readonly asking: Asking<JobKind>;
  /** Workers that have died over it since it was heard of last. */
  deaths: number;
}

interface Member {
  readonly life: WorkerLife<ToWorker>;
  /** What it has in hand; the first is under way. */
  begun: readonly Request[];
  /** Cancels what would replace it. */
  calm: () => void;
}

export function createCrew({
  spawn,
  size,
  whenFree,
  room,
  onShown,
  after,
  patience,
}: CrewPorts): Crew {
  let lastId: JobId = 0;
  let waiting: readonly Request[] = [];
  let isFree = false;
  let limit = size;
  /** Whether any worker has ever said a word: else there are none here. */
  let hasSpoken = false;
  const members: readonly Member[] = Array.from({ length: size }, createMember);

  function createMember(): Member {
    const member: Member = {
      life: createWorkerLife(
        spawn,
        (data) => hear(member, data as FromWorker),
        (report) => replace(member, report),
      ),
      begun: [],
      calm: () => {},
    };
    return member;
  }

  /** The worker has `milliseconds` to say something. What it has said meanwhile is heard before it is given up. */
  const expectWord = (member: Member, milliseconds: number) => {
    member.calm();
    member.calm = after(milliseconds, () => {
      member.calm = after(0, () =>
        replace(member, { reason: "crashed", detail: "A worker is silent." }),
      );
    });
  };

  const hear = (member: Member, message: FromWorker) => {
    member.calm();
    hasSpoken = true;
    if (member.begun.length > 0) expectWord(member, patience);
    if (message.type === "alive") return;
    const request = member.begun.find(({ id }) => id === message.id);
    if (request === undefined) return;
    request.deaths = 0;
    if (message.type === "told")
      return request.asking.onTold(message.telling as Telling as never);
    leave(member, request);
    if (message.type === "done") request.asking.onDone?.();
    else request.asking.onFailed(reportOf(message.failure));
    assign();
  };

  const leave = (member: Member, request: Request) => {
    member.begun = member.begun.filter((one) => one !== request);
    if (member.begun.length === 0) member.calm();
  };

  /** A fresh worker takes its place when there is something to do; what was begun waits again, or has failed. */
  const replace = (member: Member, report: FailureReport) => {
    const { begun } = member;
    retire(member);
    const again = begun.filter(
      (request) => hasSpoken && ++request.deaths < MOST_DEATHS,
    );
    const failed = begun.filter((request) => !again.includes(request));
    const hopeless = hasSpoken ? [] : waiting;
    waiting = hasSpoken ? [...again, ...waiting] : [];
    for (const { asking } of again) asking.onRestart?.();
    // where there are workers, one that never said a word has crashed
    const reason = hasSpoken
      ? reasonOf({ message: report.detail })
      : report.reason;
    for (const { asking } of [...failed, ...hopeless])
      asking.onFailed({ ...report, reason });
    assign();
  };

  const retire = (member: Member) => {
    member.calm();
    member.life.drop();
    member.begun = [];
  };

  const assign = () => {
    while (isFree) {
      const { workers, developers } = room();
      const next = first(
        developers > 0 ? waiting : waiting.filter((one) => !isDevelopment(one)),
      );
      if (next === null) return;
      const working = members.slice(0, Math.min(limit, workers));
      const fit = isDevelopment(next)
        ? developing(working, developers)
        : working;
      const free = available(fit, next);
      const member = free ?? interruptible(fit, next);
      if (member === null) return;
      waiting = waiting.filter((request) => request !== next);
      begin(member, next, free === null);
    }
  };

  const begin = (member: Member, request: Request, isUrgent: boolean) => {
    const { begun } = member;
    member.begun = isUrgent ? [request, ...begun] : [...begun, request];
    expectWord(member, patience);
    try {
      const { id, job } = request;
      member.life.post({ type: "do", id, job, isUrgent });
    } catch (error) {
      // what cannot be posted would fail at every worker
      leave(member, request);
      const { message } = failureOf(error);
      request.asking.onFailed({
        reason: reasonOf({ message }),
        detail: message,
      });
    }
  };

  const drop = (request: Request) => {
    waiting = waiting.filter((one) => one !== request);
    const member = members.find(({ begun }) => begun.includes(request));
    if (member === undefined) return;
    leave(member, request);
    member.life.postIfAlive({ type: "drop", id: request.id });
    expectWord(member, DROP_PATIENCE);
  };

  whenFree(() => {
    isFree = true;
    assign();
  });
  onShown(assign);

  return {
    ask(job, asking) {
      const request: Request = {
        id: (lastId += 1),
        job,
        asking: asking as unknown as Asking<JobKind>,
        deaths: 0,
      };
      waiting = [...waiting, request];
      assign();
      return () => drop(request);
    },
    limit(workers) {
      limit = Math.max(1, workers);
      members
        .slice(limit)
        .filter(({ begun }) => begun.length === 0)
        .forEach(retire);
      assign();
    },
    dispose() {
      waiting = [];
      members.forEach(retire);
    },
  };
}

const isDevelopment = ({ job }: Request): boolean => job.kind === "develop";

/** The request of the lowest rank, among equals the oldest. */
function first(waiting: readonly Request[]): Request | null {
  let best: Request | null = null;
  let rank = Infinity;
  for (const request of waiting) {
    const of = request.asking.rank();
    if (best !== null && of >= rank) continue;
    best = request;
    rank = of;
  }
  return best;
}

/** All of them, or those that develop already where they are as many as may. */
function developing(members: readonly Member[], most: number) {
  const busy = members.filter(({ begun }) => begun.some(isDevelopment));
  return busy.length < most ? members : busy;
}

/** A worker that has nothing to do, or, for a short job, only such another. */
function available(
  members: readonly Member[],
  { asking }: Request,
): Member | null {
  const free = members.find(({ begun }) => begun.length === 0);
  if (free !== undefined || asking.isShort !== true) return free ?? null;
  const hasRoom = ({ begun }: Member) =>
    begun.length < SHORT_IN_HAND &&
    begun.every((request) => request.asking.isShort === true);
  return members.find(hasRoom) ?? null;
}

/** The worker whose job matters least, if the other one matters more. */
function interruptible(
  members: readonly Member[],
  { asking }: Request,
): Member | null {
  let best: Member | null = null;
  let rank = Math.floor(asking.rank()) + 1;
  for (const member of members) {
    const doing = member.begun[0]?.asking.rank() ?? Infinity;
    if (member.begun.length >= MOST_IN_HAND || doing < rank) continue;
    best = member;
    rank = doing;
  }
  return best;
}
