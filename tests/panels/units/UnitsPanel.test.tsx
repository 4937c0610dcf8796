import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createShownDataSet } from "../../../src/data/dataSet";
import { plainWorkspace } from "../../../src/engine/workspace";
import { LabProvider } from "../../../src/lab/LabProvider";
import type { Lab } from "../../../src/lab/store";
import { UnitsPanel } from "../../../src/panels/units/UnitsPanel";
import { trainingAt } from "../../../src/recording/course";
import { SnapshotTaker } from "../../../src/recording/snapshot";
import type { RunName } from "../../../src/experiment/experiment";
import { FakeBrowser } from "../../lab/fakeBrowser";

const SEARCH = "?data=xor&widths=5,4&steps=30&step=7&show=units&in=2&lang=en";

let browser: FakeBrowser;
let lab: Lab;

beforeEach(() => {
  // jsdom has no media; the page asks only whether the system is dark.
  window.matchMedia = () =>
    ({
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    }) as unknown as MediaQueryList;
  browser = new FakeBrowser(SEARCH);
  lab = browser.open();
  browser.finishBoth();
  render(
    <LabProvider lab={lab}>
      <UnitsPanel />
    </LabProvider>,
  );
});
afterEach(cleanup);

const get = (testId: string) => screen.getByTestId(testId);

/** Answers with what the run really is: this test's own replay. */
function answer(run: RunName) {
  const given = browser.given("snapshot", run).at(-1)!;
  const { spec, step, wish } = given.job;
  const { data, shown } = createShownDataSet(spec.data, spec.seed);
  const training = trainingAt(spec, data, step, () => plainWorkspace, null);
  const snapshot = new SnapshotTaker(training, data, spec).take(wish);
  act(() => browser.crew.tell(given, { snapshot, samples: shown }));
  return snapshot;
}

const rest = () => act(() => browser.wait(60));

describe("a layer's units", () => {
  test("are all there before their values are, and say so", () => {
    expect(screen.getAllByTestId(/^unit-\d/u)).toHaveLength(4);
    expect(get("unit-1").getAttribute("aria-label")).toContain("on their way");
    expect(get("replay-A").dataset["status"]).toBe("onItsWay");
  });

  test("say their exact values once they have come", () => {
    rest();
    const { taps } = answer("A");
    answer("B");
    expect(get("replay-A").dataset["step"]).toBe("7");
    const values = taps[1]!.preactivation.filter((_, i) => i % 4 === 2).sort();
    const median = values[63]!.toFixed(2).replace("-", "−");
    expect(get("unit-3").getAttribute("aria-label")).toContain(
      `Unit 3, step 7: run A median ${median},`,
    );
  });

  test("open one by one, with the parameters that each run has", async () => {
    rest();
    const { layers } = answer("A");
    answer("B");
    await userEvent.click(get("unit-2"));
    expect(lab.store.getState().view.unit).toBe(2);
    expect(get("unit-gamma-A").textContent).toBe("none");
    expect(get("unit-gamma-B").textContent).toMatch(/^\d\.\d\d$/u);
    const bias = layers[1]!.bias![1]!;
    expect(get("unit-bias-A").textContent).toMatch(bias < 0 ? /^−/u : /^\d/u);
  });

  test("are left by Escape, the open one first", async () => {
    await userEvent.click(get("unit-2"));
    await userEvent.keyboard("{Escape}");
    expect(lab.store.getState().view).toMatchObject({
      panel: "units",
      unit: 0,
    });
    await userEvent.keyboard("{Escape}");
    expect(lab.store.getState().view.panel).toBe("layers");
  });

  test("say when they cannot be replayed, for which run, and try again", async () => {
    rest();
    const given = browser.given("snapshot", "A").at(-1)!;
    act(() => browser.crew.fail(given, "boom"));
    expect(get("replay-failed-A").textContent).toContain("A");
    expect(screen.queryByTestId("replay-failed-B")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /run A/u }));
    expect(screen.queryByTestId("replay-failed-A")).toBeNull();
  });
});
