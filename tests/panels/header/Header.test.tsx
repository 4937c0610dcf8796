import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { LabProvider } from "../../../src/lab/LabProvider";
import { PRESETS, presetExperiment } from "../../../src/experiment/presets";
import { decode } from "../../../src/lab/url";
import { Header } from "../../../src/panels/header/Header";
import { FakeBrowser } from "../../lab/fakeBrowser";

afterEach(cleanup);

function open(search = "") {
  const browser = new FakeBrowser(search);
  const lab = browser.open();
  browser.finishBoth();
  const user = userEvent.setup();
  render(
    <LabProvider lab={lab}>
      <Header />
    </LabProvider>,
  );
  return { state: lab.store.getState, actions: lab.actions, user };
}

const presetField = () => screen.getByTestId<HTMLSelectElement>("preset");

test("the preset that is chosen is applied; all of them are offered", async () => {
  const { state, user } = open();
  expect([...presetField().options].map(({ value }) => value)).toEqual(
    PRESETS.map(({ id }) => id),
  );
  await user.selectOptions(presetField(), "spirals");
  expect(state().experiment).toEqual(presetExperiment("spirals"));
});

test("a changed experiment is the reader's own, which cannot be chosen", () => {
  const { actions } = open();
  act(() => actions.updateShared({ seed: 5 }));
  expect(presetField().selectedOptions[0]).toMatchObject({
    text: "your own",
    disabled: true,
  });
});

test("the subtitle says what the runs differ in", () => {
  const { actions } = open();
  const subtitle = () => screen.getByRole("banner").querySelector("p");
  expect(subtitle()?.textContent).toContain("only in which layers");
  act(() => actions.updateRun("B", { activation: "relu" }));
  expect(subtitle()?.textContent).toContain("what you set for A and for B");
  act(() => actions.updateShared({ widths: [] }));
  act(() => actions.updateRun("B", { activation: "sigmoid" }));
  expect(subtitle()?.textContent).toContain("differ in nothing");
});

test("Share copies a link to the step that is shown, even while the address lags behind", async () => {
  const { actions, user } = open();
  act(() => actions.setCursor(123));
  await user.click(screen.getByTestId("share"));
  const link = new URL(await navigator.clipboard.readText());
  expect(decode(link.search)).toMatchObject({ cursor: 123, notices: [] });
  expect(screen.getByRole("status").textContent).toBe("Link copied");
});

test("where copying is refused the link can be selected, until it is closed", async () => {
  const { user } = open("?seed=9");
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(
    new DOMException("", "NotAllowedError"),
  );
  await user.click(screen.getByTestId("share"));
  const field = await screen.findByRole<HTMLInputElement>("textbox");
  expect(document.activeElement).toBe(field);
  expect(field.selectionEnd).toBe(field.value.length);
  expect(decode(new URL(field.value).search).experiment.seed).toBe(9);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull());
  expect(document.activeElement).toBe(screen.getByTestId("share"));
});

test("the language button goes to the other language and back", async () => {
  const { state, user } = open();
  await user.click(screen.getByTestId("language"));
  expect(state().view.language).toBe("ko");
  expect(screen.getByRole("heading").textContent).toContain("공변량");
  await user.click(screen.getByTestId("language"));
  expect(state().view.language).toBe("en");
});

test("the theme button goes round and says where it is", async () => {
  const { state, user } = open();
  const button = screen.getByTestId("theme");
  const seen: [string, string | null][] = [];
  for (let press = 0; press < 3; press++) {
    await user.click(button);
    seen.push([state().view.theme, button.getAttribute("aria-label")]);
  }
  expect(seen).toEqual([
    ["light", "Colours: light. Change to: dark."],
    ["dark", "Colours: dark. Change to: as the system has it."],
    ["system", "Colours: as the system has it. Change to: light."],
  ]);
});

test("undo and redo say whether there is anything to undo, and keep the focus when there no longer is", async () => {
  const { state, actions, user } = open();
  const undo = screen.getByRole("button", { name: "Undo the last change" });
  const redo = screen.getByRole("button", { name: "Redo what was undone" });
  const possible = () =>
    [undo, redo].map((button) => button.getAttribute("aria-disabled"));
  expect(possible()).toEqual(["true", "true"]);
  act(() => actions.setNormalization("A", 1, "batch"));
  expect(possible()).toEqual(["false", "true"]);
  await user.click(undo);
  expect(state().experiment.runs.A.normalization[0]).toBe("none");
  expect(possible()).toEqual(["true", "false"]);
  expect(document.activeElement).toBe(undo);
  await user.click(redo);
  expect(state().experiment.runs.A.normalization[0]).toBe("batch");
});
