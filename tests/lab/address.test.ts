import { beforeEach, describe, expect, test } from "vitest";
import type { LabPorts } from "../../src/lab/ports";
import type { Lab } from "../../src/lab/store";
import { FakeBrowser } from "./fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;
const state = () => lab.store.getState();

function open(search = "", changes: Partial<LabPorts> = {}) {
  browser = new FakeBrowser(search);
  lab = browser.open(changes);
}

/** Opened, paused, and both runs complete. */
beforeEach(() => {
  open();
  lab.actions.pause();
  browser.finishBoth();
  browser.wait(1000);
});

describe("the address", () => {
  test("names preset, normalised layers and step from the beginning", () => {
    open();
    expect(browser.entries).toEqual([
      "?preset=sigmoid-digits&bn=0000-1111&step=0",
    ]);
  });

  test("gets a new entry of the history for each change of the experiment", () => {
    lab.actions.setNormalization("A", 1, "batch");
    lab.actions.updateShared({ seed: 9 });
    expect(browser.entries).toEqual([
      "?preset=sigmoid-digits&bn=0000-1111&step=0",
      "?preset=sigmoid-digits&bn=1000-1111&step=0",
      "?preset=sigmoid-digits&seed=9&bn=1000-1111&step=0",
    ]);
  });

  test("follows the cursor when it rests, without a new entry", () => {
    for (let step = 1; step <= 100; step++) {
      lab.actions.setCursor(step);
      browser.wait(10);
    }
    expect(browser.search).toMatch(/step=0$/);
    const before = browser.replaced;
    browser.wait(400);
    expect(browser.search).toMatch(/step=100$/);
    expect([browser.entries.length, browser.replaced - before]).toEqual([1, 1]);
  });

  test("follows the view at once, for a reload leaves no time", () => {
    lab.actions.setCursor(0);
    lab.actions.setView({ tap: "linear" });
    expect(browser.search).toMatch(/step=0&tap=linear$/);
    expect(browser.entries).toHaveLength(1);
  });

  test("does not follow playback until it is paused", () => {
    lab.actions.play();
    for (let frame = 0; frame < 100; frame++) {
      lab.actions.advancePlayback(16);
      browser.wait(16);
    }
    expect(browser.search).toMatch(/step=0$/);
    lab.actions.pause();
    browser.wait(400);
    expect(browser.search).toMatch(/step=400$/);
  });

  test("is brought up to date when the page is left, so that reloading comes back to the same step", () => {
    lab.actions.setCursor(912);
    browser.leave();
    expect(browser.search).toMatch(/step=912$/);
    const { search } = browser;
    open(search);
    expect(state()).toMatchObject({ cursor: 912, playing: false });
    expect(browser.entries).toEqual([search]);
  });

  test("is written at most some 50 times in 30 seconds, and is right in the end", () => {
    open();
    lab.actions.pause();
    for (let seed = 1; seed <= 500; seed++) {
      lab.actions.updateShared({ seed });
      browser.wait(10);
    }
    expect(browser.pushed).toBeGreaterThan(40);
    expect(browser.pushed + browser.replaced).toBeLessThanOrEqual(51);
    browser.wait(31_000);
    expect(browser.search).toContain("seed=500");
  });
});

describe("back and forward", () => {
  test("bring back experiment, step and view, and train what is not at hand", () => {
    lab.actions.setCursor(300);
    lab.actions.setView({ tap: "activation" });
    lab.actions.setNormalization("A", 1, "batch");
    lab.actions.setCursor(800);
    lab.actions.setView({ tap: "linear" });
    browser.wait(400);
    browser.go(-1);
    expect(state()).toMatchObject({ cursor: 300, view: { tap: "activation" } });
    expect(state().experiment.runs.A.normalization[0]).toBe("none");
    expect(state().runs.A.status.kind).toBe("ready");
    browser.go(1);
    expect([browser.starts("A").length, browser.starts("B").length]).toEqual([
      3, 1,
    ]);
    expect(state()).toMatchObject({ cursor: 800, view: { tap: "linear" } });
    expect(browser.entries).toHaveLength(2);
  });

  test("to a bad address fall back with notices", () => {
    browser.entries.push("?preset=relu-digits&lr=-5&step=7");
    browser.go(1);
    expect(state().notices).toMatchObject([
      { kind: "urlField", field: "lr", given: "-5" },
    ]);
    expect(state()).toMatchObject({
      cursor: 7,
      experiment: { runs: { A: { activation: "relu" } } },
    });
    lab.actions.dismissNotice(0);
    expect(state().notices).toEqual([]);
  });
});

describe("an address with a step", () => {
  test("opens paused at that step, though it is not recorded yet", () => {
    open("?preset=sigmoid-digits&step=912");
    expect(state()).toMatchObject({ cursor: 912, playing: false });
    browser.finishBoth();
    expect(state().cursor).toBe(912);
  });
});

describe("a bad address", () => {
  test("opens with what is good of it, says what is not, and is corrected", () => {
    open("?preset=relu-digits&steps=-3&step=nowhere");
    expect(state().notices.map(({ field }) => field)).toEqual([
      "steps",
      "step",
    ]);
    expect(state().experiment.runs.B.activation).toBe("relu");
    expect(state().playing).toBe(true);
    expect(browser.search).toBe("?preset=relu-digits&bn=0000-1111&step=0");
  });
});

describe("language and theme", () => {
  test.each([
    [["ko-KR", "en"], "ko"],
    [["fr", "ko"], "ko"],
    [["en-US", "ko"], "en"],
    [["fr"], "en"],
    [[], "en"],
  ] as const)(
    "begin with the browser's languages %j as %s",
    (languages, language) => {
      open("", { languages });
      expect(state().view.language).toBe(language);
      expect(browser.search).not.toContain("lang");
    },
  );

  test("that the reader chooses are remembered, and part of the address", () => {
    lab.actions.setView({ language: "ko", theme: "dark" });
    browser.wait(400);
    expect(browser.search).toMatch(/step=0&lang=ko&theme=dark$/);
    const next = new FakeBrowser();
    for (const [key, value] of browser.stored) next.stored.set(key, value);
    const { view } = next.open().store.getState();
    expect(view).toMatchObject({ language: "ko", theme: "dark" });
    expect(next.search).not.toMatch(/lang|theme/);
  });

  test("of the address hold, stay in it, and are not remembered", () => {
    open("?lang=ko&theme=light");
    expect(state().view).toMatchObject({ language: "ko", theme: "light" });
    expect(browser.search).toMatch(/lang=ko&theme=light$/);
    expect(browser.stored.size).toBe(0);
  });

  test("that were remembered wrongly are forgotten", () => {
    browser = new FakeBrowser();
    browser.stored.set("driftscope.theme", "pink");
    expect(browser.open().store.getState().view.theme).toBe("system");
  });
});
