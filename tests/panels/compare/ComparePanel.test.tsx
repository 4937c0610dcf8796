import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { LabProvider } from "../../../src/lab/LabProvider";
import { ComparePanel } from "../../../src/panels/compare/ComparePanel";
import { Scrubber } from "../../../src/panels/transport/Scrubber";
import type { Snapshot } from "../../../src/recording/snapshot";
import { FakeBrowser } from "../../lab/fakeBrowser";
import { fakeChunk } from "../../lab/fakeChunk";

afterEach(cleanup);

function open(search = "?widths=2x2&steps=200&step=90&tab=compare&vs=A20-B") {
  const browser = new FakeBrowser(search);
  const lab = browser.open();
  browser.finishBoth();
  render(
    <LabProvider lab={lab}>
      <ComparePanel />
    </LabProvider>,
  );
  return { browser, lab, view: () => lab.store.getState().view };
}

/** Answers what a side asked for: two units, as many samples as there are pairs, in every layer and tap. */
function answer(browser: FakeBrowser, side: number, ...values: number[]) {
  const given = browser.crew.given("snapshot")[side]!;
  const tap = Float32Array.from(values);
  const layer = { linear: tap, preactivation: tap, activation: tap };
  const snapshot = { step: given.job.step, taps: [layer, layer] };
  act(() =>
    browser.crew.tell(given, {
      snapshot: snapshot as unknown as Snapshot,
      samples: null,
    }),
  );
}

const drift = () => screen.getByTestId("compare-drift").textContent;
const said = () => screen.getByTestId("compare-state").textContent;

test("drift and numbers say when they are on their way, and then are exact", () => {
  const { browser } = open();
  act(() => browser.wait(50));
  expect([drift(), said()?.slice(0, 10)]).toEqual(["–", "On its way"]);
  expect(document.querySelector("td")!.textContent).toContain("≈");

  answer(browser, 0, 0, 0, 2, 2);
  answer(browser, 1, 3, 3, 5, 5);
  expect(said()).toMatch(/^Exact/);
  // Each unit has moved by 3 and had σ = 1.
  expect(drift()).toBe("3.00σ₀");
  const rows = [...document.querySelectorAll("tbody tr")];
  expect(rows.slice(0, 2).map((row) => row.textContent)).toEqual([
    "mean1.004.003.00",
    "std. deviation1.001.000.00",
  ]);
});

test("a step between recorded ones is drawn from its own values once they are replayed", () => {
  const browser = new FakeBrowser(
    "?widths=2x2&steps=200&step=91&tab=compare&vs=A90-A",
  );
  const lab = browser.open();
  const shape = browser.shape("A");
  const { measured } = fakeChunk(shape, 0, 101);
  const chunk = {
    ...fakeChunk(shape, 0, 201),
    measured: { ...measured, stride: 2 },
  };
  browser.say("A", { type: "started", shape });
  browser.say("A", { type: "chunk", chunk });
  browser.show();
  render(
    <LabProvider lab={lab}>
      <ComparePanel />
    </LabProvider>,
  );
  const drawn = () =>
    [...document.querySelectorAll("[data-plot=overlay] path")].map((path) =>
      path.getAttribute("d"),
    );
  act(() => browser.wait(50));
  expect(drawn()).toEqual(["", ""]); // recorded: no value at all
  answer(browser, 0, 0, 0, 2, 2);
  answer(browser, 1, 0, 0, 2, 2);
  expect(drawn()).toEqual([expect.stringMatching(/^M/), ""]);
});

test("a side that is not recorded is named", () => {
  const browser = new FakeBrowser("?steps=200&step=90&tab=compare&vs=A20-B");
  const lab = browser.open();
  browser.finish("B");
  render(
    <LabProvider lab={lab}>
      <ComparePanel />
    </LabProvider>,
  );
  expect(said()).toBe("Run A has not recorded step 20.");
  expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
    "Layer 4, from run A, step 20 to run B, step 90: not both recorded yet",
  );
});

test("runs, step, layer and place in the layer can be chosen; a step that there is not is explained", async () => {
  const { view } = open();
  const user = userEvent.setup();
  await user.selectOptions(screen.getByTestId("compare-from"), "B");
  await user.selectOptions(screen.getByTestId("compare-to"), "A");
  await user.selectOptions(screen.getByTestId("compare-layer"), "1");
  await user.selectOptions(screen.getByTestId("compare-tap"), "linear");
  const step = screen.getByTestId("compare-step");
  await user.clear(step);
  await user.type(step, "201{Enter}");
  expect(screen.getByRole("alert").textContent).toContain("201");
  await user.clear(step);
  await user.type(step, "33{Enter}");
  expect(view()).toMatchObject({
    comparison: { from: "B", step: 33, to: "A" },
    measureLayer: 1,
    tap: "linear",
  });
});

test("the cursor's step can be taken over, and both sides swapped", async () => {
  const { lab, view } = open();
  const user = userEvent.setup();
  await user.click(screen.getByTestId("compare-swap"));
  expect(view().comparison).toEqual({ from: "B", step: 90, to: "A" });
  expect(lab.store.getState().cursor).toBe(20);
  await user.click(screen.getByTestId("compare-here"));
  expect(view().comparison).toEqual({ from: "B", step: 20, to: "A" });
});

test("without hidden layers there is nothing to compare", () => {
  open("?widths=0&steps=20&tab=compare");
  expect(screen.queryByRole("img")).toBeNull();
  expect(document.body.textContent).toContain("no hidden layer");
});

test("the compared step stands on the scrubber while there is a comparison, and can be moved there", async () => {
  const { lab, view } = open();
  render(
    <LabProvider lab={lab}>
      <Scrubber />
    </LabProvider>,
  );
  const name = "Compared step of run A";
  (await screen.findByRole("slider", { name })).focus();
  await userEvent.setup().keyboard("{Shift>}{ArrowRight}{/Shift}{ArrowLeft}");
  expect(view().comparison).toEqual({ from: "A", step: 29, to: "B" });
  act(() => lab.actions.setView({ tab: "story" }));
  expect(screen.getAllByRole("slider")).toHaveLength(1);
});
