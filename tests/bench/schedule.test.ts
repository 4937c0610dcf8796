import { expect, test } from "vitest";
import { simulate, type Film } from "./schedule";

const film: Film = {
  exposure: 100,
  parts: [0, 50, 100].map((from) => ({ from, time: 80 })),
};

test("one worker exposes, then develops one part after the other", () => {
  expect(simulate([film], 1)).toEqual({ reach: 100, complete: 340 });
});

test("another one develops what has been exposed meanwhile", () => {
  // one: 0–100 exposes, 100–180 a part; the other: 0–80 and 80–160
  expect(simulate([film], 2)).toEqual({ reach: 100, complete: 180 });
});

test("no part is begun before its checkpoint is there", () => {
  expect(simulate([film], 100)).toEqual({ reach: 100, complete: 180 });
});

test("two runs are exposed beside each other, or one after the other", () => {
  expect(simulate([film, film], 2).reach).toBe(100);
  expect(simulate([film, film], 1)).toEqual({ reach: 200, complete: 680 });
});
