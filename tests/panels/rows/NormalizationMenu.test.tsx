import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { NORMALIZATIONS } from "../../../src/engine/normalizations";
import { LabProvider } from "../../../src/lab/LabProvider";
import type { Lab } from "../../../src/lab/store";
import { NormalizationMenu } from "../../../src/panels/rows/NormalizationMenu";
import { NormalizationSwitch } from "../../../src/panels/rows/NormalizationSwitch";
import { Spine } from "../../../src/panels/rows/Spine";
import { FakeBrowser } from "../../lab/fakeBrowser";

function open(search = ""): Lab {
  const browser = new FakeBrowser(search);
  const lab = browser.open();
  browser.finishBoth();
  render(
    <LabProvider lab={lab}>
      <NormalizationSwitch run="A" layer={2} />
      <NormalizationMenu run="A" layer={2} />
    </LabProvider>,
  );
  return lab;
}
afterEach(cleanup);

const menu = () => screen.getByRole<HTMLSelectElement>("combobox");
const light = () => screen.getByRole("switch");
const runsOf = (lab: Lab) => lab.store.getState().experiment.runs;

test("the menu says whose it is, and offers every normalization there is", () => {
  open();
  expect(menu().getAttribute("aria-label")).toBe(
    "Normalization, layer 2, run A",
  );
  const offered = Array.from(menu().options, (option) => option.value);
  expect(offered).toEqual(NORMALIZATIONS);
});

test("what is chosen concerns its layer of its run alone, the switch shows it, and undo takes it back", async () => {
  const lab = open();
  const before = runsOf(lab);
  await userEvent.selectOptions(menu(), "centre");
  expect(runsOf(lab).A.normalization).toEqual(
    before.A.normalization.with(1, "centre"),
  );
  expect(runsOf(lab).B).toEqual(before.B);
  expect(light().textContent).toBe("−μ");
  expect(light().getAttribute("aria-checked")).toBe("false");
  act(() => lab.actions.undo());
  expect(menu().value).toBe(before.A.normalization[1]);
});

test("the caption beneath the switches names BatchNorm where there is no other normalization", () => {
  const lab = open();
  for (const layer of [1, 2])
    render(
      <LabProvider lab={lab}>
        <Spine layer={layer} />
      </LabProvider>,
    );
  const caption = (layer: number) =>
    screen.getByTestId(`normalized-by-${layer}`).textContent;
  expect(caption(2)).toBe("BatchNorm");
  act(() => lab.actions.setNormalization("A", 2, "layer"));
  expect([caption(1), caption(2)]).toEqual(["BatchNorm", "normalization"]);
});

test("from another normalization one click on the switch leads to BatchNorm, and the next to none", async () => {
  const lab = open();
  await userEvent.selectOptions(menu(), "layer");
  await userEvent.click(light());
  expect(menu().value).toBe("batch");
  await userEvent.click(light());
  expect(runsOf(lab).A.normalization[1]).toBe("none");
});

test("from a step on, what is chosen is an intervention at the cursor", async () => {
  const lab = open("?step=300");
  act(() => lab.actions.setScope("cursor"));
  await userEvent.selectOptions(menu(), "centre");
  expect(runsOf(lab).A.interventions).toMatchObject([
    { step: 300, change: { kind: "normalization", normalization: "centre" } },
  ]);
});

test("speaks Korean", () => {
  open("?lang=ko");
  expect(menu().getAttribute("aria-label")).toBe("정규화, 2층, 실행 A");
  expect(menu().textContent).toContain("평균만 빼기");
});
