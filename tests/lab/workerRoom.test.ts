import { beforeEach, expect, test } from "vitest";
import type { Lab } from "../../src/lab/store";
import { crewRoom } from "../../src/lab/workerRoom";
import { FakeBrowser } from "./fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;
beforeEach(() => {
  browser = new FakeBrowser();
  lab = browser.open();
});

const roomOn = (cores: number, isHidden = false) =>
  crewRoom(lab.store.getState(), { cores, isHidden: () => isHidden });

test("a page that moves keeps a core, all the more while there is nothing to be seen of a run", () => {
  expect(lab.store.getState().playing).toBe(true);
  expect(roomOn(2)).toEqual({ workers: 1, developers: 1 });
  browser.finishBoth();
  expect(roomOn(2)).toEqual({ workers: 2, developers: 1 });
  lab.actions.setNormalization("A", 1, "batch");
  expect(roomOn(2)).toEqual({ workers: 2, developers: 1 });
  lab.actions.togglePlay();
  expect(roomOn(2)).toEqual({ workers: 2, developers: 2 });
});

test("no run waits until another one has been trained for long", () => {
  lab = new FakeBrowser("?steps=50000").open();
  expect(roomOn(2)).toEqual({ workers: 2, developers: 1 });
});

test("one core has to do for all, and where there are more than two the page has one in any case", () => {
  expect(roomOn(1)).toEqual({ workers: 1, developers: 1 });
  expect(roomOn(8)).toEqual({ workers: 7, developers: 7 });
  browser.finishBoth();
  lab.actions.togglePlay();
  expect(roomOn(8)).toEqual({ workers: 7, developers: 7 });
});

test("what nobody sees is not measured closely", () => {
  expect(roomOn(4, true)).toEqual({ workers: 3, developers: 0 });
});
