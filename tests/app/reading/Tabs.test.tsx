import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { LabProvider } from "../../../src/lab/LabProvider";
import { TABS } from "../../../src/lab/view";
import { Tabs } from "../../../src/app/reading/Tabs";
import { FakeBrowser } from "../../lab/fakeBrowser";

afterEach(cleanup);

function open() {
  const lab = new FakeBrowser().open();
  render(
    <LabProvider lab={lab}>
      <Tabs panelId="panel" tabId={(tab) => tab} />
    </LabProvider>,
  );
  return lab;
}

const selected = () =>
  screen.getByRole("tab", { selected: true }).dataset["testid"];

test("arrows select and focus the next tab, round the ends", async () => {
  const lab = open();
  const user = userEvent.setup();
  await user.tab();
  const seen: (string | undefined)[] = [];
  for (const key of ["ArrowLeft", "ArrowRight", "ArrowRight", "End", "Home"]) {
    await user.keyboard(`{${key}}`);
    expect(document.activeElement).toBe(
      screen.getByRole("tab", { selected: true }),
    );
    seen.push(selected());
  }
  const [first, second] = TABS;
  expect(seen).toEqual(
    [TABS.at(-1), first, second, TABS.at(-1), first].map((tab) => `tab-${tab}`),
  );
  expect(lab.store.getState().view.tab).toBe("story");
});

test("the Tab key reaches the selected tab alone", async () => {
  open();
  await userEvent.setup().click(screen.getByTestId("tab-setup"));
  expect(TABS.map((tab) => screen.getByTestId(`tab-${tab}`).tabIndex)).toEqual(
    TABS.map((tab) => (tab === "setup" ? 0 : -1)),
  );
});

test("a key that is no tab's goes on to the page", async () => {
  open();
  const user = userEvent.setup();
  const heard: string[] = [];
  const hear = (event: KeyboardEvent) => {
    if (!event.defaultPrevented) heard.push(event.key);
  };
  document.addEventListener("keydown", hear);
  await user.click(screen.getByTestId("tab-story"));
  await user.keyboard("{ArrowRight}{ArrowUp}x");
  document.removeEventListener("keydown", hear);
  expect(heard).toEqual(["ArrowUp", "x"]);
});
