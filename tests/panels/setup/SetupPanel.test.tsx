import {
  act,
  cleanup,
  fireEvent,
  render,
  screen,
} from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { RUN_NAMES } from "../../../src/experiment/experiment";
import { LabProvider } from "../../../src/lab/LabProvider";
import { PRESET_IDS, presetExperiment } from "../../../src/experiment/presets";
import type { Lab } from "../../../src/lab/store";
import { SetupPanel } from "../../../src/panels/setup/SetupPanel";
import { FakeBrowser } from "../../lab/fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;

beforeEach(() => {
  browser = new FakeBrowser();
  lab = browser.open();
  render(
    <LabProvider lab={lab}>
      <SetupPanel />
    </LabProvider>,
  );
});
afterEach(cleanup);

const get = (testId: string) => screen.getByTestId(testId);
const experiment = () => lab.store.getState().experiment;
const inBoth = <Value,>(
  read: (run: ReturnType<typeof experiment>["runs"]["A"]) => Value,
) => RUN_NAMES.map((run) => read(experiment().runs[run]));
const inBothStarts = () => RUN_NAMES.map((run) => browser.starts(run).length);
const rates = () => inBoth(({ optimizer }) => optimizer.learningRate);

async function type(testId: string, text: string) {
  await userEvent.clear(get(testId));
  await userEvent.type(get(testId), text);
}

const choose = (testId: string, value: string) =>
  userEvent.selectOptions(get(testId), value);
const pressed = (testId: string) => get(testId).getAttribute("aria-pressed");

describe("links:", () => {
  test("all settings start linked but the normalization", () => {
    const open = screen
      .getAllByTestId(/^link-/u)
      .filter((link) => link.getAttribute("aria-pressed") === "false");
    expect(open.map((link) => link.dataset["testid"])).toEqual([
      "link-normalization",
    ]);
  });

  test("an edit of a linked field sets both runs at once, and trains both", async () => {
    const starts = inBothStarts();
    const apart: unknown[] = [];
    lab.store.subscribe(({ experiment: { runs } }) => {
      if (runs.A.activation !== runs.B.activation) apart.push(runs);
    });
    await choose("setup-B-activation", "tanh");
    expect(inBoth((run) => run.activation)).toEqual(["tanh", "tanh"]);
    expect(apart).toEqual([]);
    expect(inBothStarts()).toEqual(starts.map((count) => count + 1));
  });

  test("an edit of a field that is not linked sets one run and trains only that one", async () => {
    await userEvent.click(get("link-learningRate"));
    const startsOfB = browser.starts("B").length;
    await type("setup-A-learningRate", "0.125{Enter}");
    expect(rates()).toEqual([0.125, 0.5]);
    expect(browser.starts("B")).toHaveLength(startsOfB);
  });

  test("values that become equal by hand stay apart until they are linked", async () => {
    await userEvent.click(get("link-activation"));
    await choose("setup-A-activation", "tanh");
    await choose("setup-B-activation", "tanh");
    expect(pressed("link-activation")).toBe("false");
    await userEvent.click(get("link-activation"));
    expect(pressed("link-activation")).toBe("true");
  });

  test("linking again gives B what A has", async () => {
    await userEvent.click(get("link-optimizer"));
    await choose("setup-B-optimizer", "adam");
    expect(inBoth(({ optimizer }) => optimizer.kind)).toEqual(["sgd", "adam"]);
    expect(get("link-momentum").hasAttribute("disabled")).toBe(true);
    await userEvent.click(get("link-optimizer"));
    expect(inBoth(({ optimizer }) => optimizer.kind)).toEqual(["sgd", "sgd"]);
    expect(pressed("link-optimizer")).toBe("true");
  });

  test("values that an outside change drives apart are shown apart", () => {
    act(() => lab.actions.updateRun("B", { placement: "afterActivation" }));
    expect(pressed("link-placement")).toBe("false");
  });
});

describe("numbers:", () => {
  test("are committed by Enter or by leaving the field, not while typing", async () => {
    await type("setup-steps", "300");
    expect(experiment().steps).toBe(2000);
    await userEvent.tab();
    expect(experiment().steps).toBe(300);
  });

  test("what is not possible is explained and changes nothing", async () => {
    const before = experiment();
    const starts = browser.starts("A").length;
    await type("setup-A-learningRate", "fast{Enter}");
    expect(screen.getByRole("alert").textContent).toBe(
      "Given: fast. Allowed: 0 < x ≤ 100. Unchanged: 0.5.",
    );
    expect(get("setup-A-learningRate").getAttribute("aria-invalid")).toBe(
      "true",
    );
    expect(experiment()).toBe(before);
    expect(browser.starts("A")).toHaveLength(starts);
  });

  test("the explanation is in the reader's language", async () => {
    act(() => lab.actions.setView({ language: "ko" }));
    await type("setup-batchSize", "4001{Enter}");
    expect(screen.getByRole("alert").textContent).toBe(
      "입력한 값: 4001. 쓸 수 있는 값: 1, 2, … 1024. 그대로 둔 값: 60.",
    );
  });

  test("Escape restores the number and takes the explanation away", async () => {
    await type("setup-seed", "-1{Enter}");
    await userEvent.type(get("setup-seed"), "{Escape}");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(get("setup-seed")).toHaveProperty("value", "1");
  });

  test("the limit of the batch follows the data set", async () => {
    await userEvent.click(get("setup-data-xor"));
    await type("setup-batchSize", "1001{Enter}");
    expect(screen.getByRole("alert").textContent).toContain("… 1000");
    expect(experiment().batchSize).toBe(60);
  });
});

describe("layers:", () => {
  test("one is added as wide as the last, normalised as the others, and removed again", async () => {
    await type("setup-units-4", "16{Enter}");
    await userEvent.click(get("setup-addLayer"));
    expect(experiment().widths).toEqual([32, 32, 32, 16, 16]);
    expect(experiment().runs.B.normalization).toEqual(Array(5).fill("batch"));
    await userEvent.click(get("setup-removeLayer"));
    expect(experiment().widths).toEqual([32, 32, 32, 16]);
  });

  test("all can get the same width at once", async () => {
    await type("setup-units-1", "8{Enter}");
    expect(get("setup-units")).toHaveProperty("value", "");
    await type("setup-units", "24{Enter}");
    expect(experiment().widths).toEqual([24, 24, 24, 24]);
  });

  test("each has its normalization and may be frozen", async () => {
    await choose("setup-A-normalization-2", "layer");
    await userEvent.click(get("setup-B-frozen-1"));
    expect(experiment().runs.A.normalization).toEqual([
      "none",
      "layer",
      "none",
      "none",
    ]);
    expect(inBoth((run) => run.frozen[0])).toEqual([true, true]);
    expect(get("setup-A-normalization")).toHaveProperty("value", "");
    await choose("setup-A-normalization", "batch");
    expect(experiment().runs.A.normalization).toEqual(Array(4).fill("batch"));
  });

  test("a network without hidden layers can be set up and left again", async () => {
    for (let layer = 4; layer > 0; layer--)
      await userEvent.click(get("setup-removeLayer"));
    expect(experiment().widths).toEqual([]);
    expect(screen.queryByTestId("setup-units")).toBeNull();
    await userEvent.click(get("setup-addLayer"));
    expect(experiment().widths).toEqual([32]);
  });
});

test("a preset is applied, and is the current one until something is changed", async () => {
  await userEvent.click(get("setup-preset-spirals"));
  expect(experiment()).toEqual(presetExperiment("spirals"));
  const current = () =>
    PRESET_IDS.filter((id) => pressed(`setup-preset-${id}`) === "true");
  expect(current()).toEqual(["spirals"]);
  await type("setup-noise", "0.2{Enter}");
  expect(current()).toEqual([]);
});

test("σ is there only for a normal distribution", async () => {
  expect(screen.queryByTestId("setup-A-sigma")).toBeNull();
  await choose("setup-A-initialization", "normal");
  await type("setup-A-sigma", "0.05{Enter}");
  expect(inBoth((run) => run.initialization)).toEqual([
    { kind: "normal", sigma: 0.05 },
    { kind: "normal", sigma: 0.05 },
  ]);
});

test("every control has a name and a sentence that describes it, in both languages", () => {
  const nameOf = (control: Element) =>
    control.getAttribute("aria-label") ??
    control.closest("label")?.textContent ??
    document.querySelector(`label[for="${control.id}"]`)?.textContent;
  const descriptionOf = (control: Element) =>
    document.getElementById(control.getAttribute("aria-describedby") ?? "")
      ?.textContent;
  for (const language of ["en", "ko"] as const) {
    act(() => lab.actions.setView({ language }));
    const controls = [...document.querySelectorAll("input, select")];
    const mute = controls.filter(
      (control) => !nameOf(control) || !descriptionOf(control),
    );
    expect(controls.length).toBeGreaterThan(30);
    expect(mute.map((control) => control.outerHTML)).toEqual([]);
  }
});

test("leaving a field that was not touched changes nothing", () => {
  const before = experiment();
  fireEvent.focus(get("setup-A-weightDecay"));
  fireEvent.blur(get("setup-A-weightDecay"));
  expect(experiment()).toBe(before);
});
