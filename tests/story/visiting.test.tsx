import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LabProvider } from "../../src/lab/LabProvider";
import { Story } from "../../src/story/Story";
import { StoryProvider } from "../../src/story/StoryMemory";
import { FakeBrowser } from "../lab/fakeBrowser";
import { PATIENCE } from "../patience";

afterEach(cleanup);
beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  Element.prototype.scrollIntoView = () => {};
});

async function open(search = "") {
  const browser = new FakeBrowser(search);
  const lab = browser.open();
  await act(async () => {
    render(
      <LabProvider lab={lab}>
        <StoryProvider>
          <Story />
        </StoryProvider>
      </LabProvider>,
    );
  });
  await screen.findByTestId("story-title");
  return { browser, ...lab };
}

const click = (id: string) =>
  act(async () => screen.getAllByTestId(id)[0]!.click());
const title = () => screen.getByTestId("story-title").textContent;
/** Texts are fetched on the way, which takes a while where they are compiled first. */
const untilTitled = (expected: string) =>
  vi.waitFor(() => expect(title()).toContain(expected), {
    timeout: PATIENCE.state,
  });

test("arriving at a chapter sets the lab to its scene, as one step of the browser's history", async () => {
  const { browser, store } = await open();
  await click("story-next");
  await untilTitled("A steady input");
  const { experiment, view } = store.getState();
  expect(experiment.runs.B.frozen[0]).toBe(true);
  expect(view.place).toEqual({ chapter: 1, question: null });
  expect(browser.pushed).toBe(1);
  expect(browser.search).toContain("chapter=1");
});

test("going back restores the experiment, the step and the look that the reader had", async () => {
  const { browser, store, actions } = await open("?seed=9&step=0");
  browser.finishBoth();
  act(() => {
    actions.setView({ measure: "std" });
    actions.setCursor(123);
  });
  await click("story-next");
  expect(store.getState().experiment.seed).toBe(1);
  await click("story-previous");
  const { experiment, cursor, view } = store.getState();
  expect([experiment.seed, cursor, view.measure]).toEqual([9, 123, "std"]);
});

test("undo takes back what arriving did to the lab", async () => {
  const { store, actions } = await open("?seed=9");
  await click("story-next");
  act(() => actions.undo());
  expect(store.getState().experiment.seed).toBe(9);
  expect(screen.getByTestId("set-lab").dataset["shown"]).toBe("true");
  await click("set-lab");
  expect(store.getState().experiment.seed).toBe(1);
});

test("a question leads back to the chapter that it was asked from", async () => {
  const { store } = await open("?chapter=2");
  await click("ask-what-is-ics");
  await untilTitled("What is internal");
  expect(store.getState().view.place).toEqual({
    chapter: 2,
    question: "what-is-ics",
  });
  await click("story-return");
  await untilTitled("A moving floor");
});

test("a guess reveals the verdict, plays the run, and outlives another place", async () => {
  const { browser, store } = await open("?chapter=2");
  const verdict = () => screen.getByTestId("verdict-deeper-drifts-more");
  expect(verdict().dataset["finding"]).toBe("sealed");
  const future = () => document.documentElement.dataset["future"];
  expect(future()).toBe("hidden");
  await click("layer-choice-2");
  await click("commit");
  expect(future()).toBeUndefined();
  expect(store.getState()).toMatchObject({ playing: true, cursor: 0 });
  expect(verdict().dataset["finding"]).toBe("training");
  await act(async () => browser.finishBoth());
  expect(["holds", "fails"]).toContain(verdict().dataset["finding"]);
  await click("chapter-4");
  await click("chapter-2");
  const choice = screen.getByTestId<HTMLInputElement>("layer-choice-2");
  expect(choice.checked).toBe(true);
});

test("the other language takes the place of the one, in the same chapter", async () => {
  const { actions, store } = await open("?chapter=3");
  await act(async () => actions.setView({ language: "ko" }));
  await untilTitled("모든 층을 표준화하기");
  expect(store.getState().view.place.chapter).toBe(3);
});
