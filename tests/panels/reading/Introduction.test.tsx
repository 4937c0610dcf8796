import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { LabProvider } from "../../../src/lab/LabProvider";
import { LANGUAGES } from "../../../src/lab/language";
import { presetOf } from "../../../src/lab/presets";
import { presetWords } from "../../../src/panels/presets/words";
import { Introduction } from "../../../src/panels/reading/Introduction";
import { FakeBrowser } from "../../lab/fakeBrowser";

afterEach(cleanup);

function open(search = "") {
  const browser = new FakeBrowser(search);
  const lab = browser.open();
  browser.finishBoth();
  render(
    <LabProvider lab={lab}>
      <Introduction />
    </LabProvider>,
  );
  return lab;
}

const click = (id: string) => act(() => screen.getByTestId(id).click());

test("a button puts BatchNorm into layer 1 of A and takes it out again", () => {
  const lab = open();
  const list = () => lab.store.getState().experiment.runs.A.normalization;
  click("try-normalize");
  expect(list()).toEqual(["batch", "none", "none", "none"]);
  click("try-normalize");
  expect(list()).toEqual(["none", "none", "none", "none"]);
});

test("a button goes to step 600 and stays there, or to the middle of a shorter experiment", () => {
  const long = open();
  click("try-step");
  expect(long.store.getState()).toMatchObject({ cursor: 600, playing: false });
  cleanup();
  const short = open("?steps=100");
  click("try-step");
  expect(short.store.getState().cursor).toBe(50);
});

test.each([
  "relu-digits",
  "sigmoid-digits",
  "spirals",
  "batch-of-two",
] as const)(
  "a button opens the preset %s and then says what to look for in it",
  (id) => {
    const lab = open("?seed=7");
    click(`open-${id}`);
    expect(presetOf(lab.store.getState().experiment)).toBe(id);
    expect(screen.getByTestId("look-for").textContent).toContain(
      presetWords.en[id].lookFor,
    );
  },
);

test("of an experiment of the reader's own nothing is foretold", () => {
  open("?seed=7");
  expect(screen.getByTestId("look-for").textContent).toContain(
    "This experiment is your own.",
  );
});

test.each(LANGUAGES)(
  "the ghost's step is the one that is pinned: %s",
  (language) => {
    const lab = open(`?lang=${language}`);
    act(() => lab.actions.pin(321));
    expect(document.body.textContent).toMatch(/(step|스텝) 321/);
  },
);

test("without hidden layers there is no layer to normalise", () => {
  open("?widths=0");
  expect(screen.queryByTestId("try-normalize")).toBeNull();
});
