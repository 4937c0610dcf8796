/**
 * @file axe over the whole page, in both languages and both themes. A theme changes no element: in the dark, axe looks at the
 * whole page once, and then only where another tab or close-up has come.
 */
import { axeFindsNothing } from "./axe";
import { TABS } from "../../src/lab/view";
import { FOUR_LAYERS, SMALL } from "./experiments";
import { expect, test, type LabPage } from "./labPage";

async function openTab(lab: LabPage, tab: string): Promise<void> {
  await lab.get(`tab-${tab}`).click();
  const panel = lab.page.getByRole("tabpanel");
  await expect(panel.getByRole("heading").first()).toBeVisible();
}

const isTheme = (lab: LabPage, theme: "light" | "dark") =>
  expect(lab.page.locator("html")).toHaveAttribute("data-theme", theme);

/** Both runs' values at the cursor have been replayed. */
async function untilReplayed(lab: LabPage): Promise<void> {
  for (const run of ["A", "B"])
    await expect(lab.get(`replay-${run}`)).toHaveAttribute(
      "data-status",
      "fresh",
    );
}

for (const language of ["en", "ko"])
  test(`axe finds nothing in any tab: ${language}`, async ({ lab }) => {
    await lab.open(`${SMALL}&ref=20&pin2=40&theme=light&lang=${language}`);
    await lab.untilEnded();
    for (const tab of TABS) {
      await openTab(lab, tab);
      await axeFindsNothing(lab, `${tab}, light`);
    }
    await lab.get("theme").click();
    await isTheme(lab, "dark");
    await axeFindsNothing(lab, `${TABS.at(-1)}, dark`);
    for (const tab of TABS.slice(0, -1)) {
      await openTab(lab, tab);
      await axeFindsNothing(lab, `${tab}, dark`, "[role=tabpanel]");
    }
  });

/** What is clicked on the way to each close-up. */
const CLOSE_UPS: Readonly<Record<string, Record<string, readonly string[]>>> = {
  [FOUR_LAYERS]: {
    "the units of a layer": ["open-units-2"],
    "a unit of a network of digits": ["unit-2"],
    digits: ["close-up-close", "open-samples"],
  },
  [SMALL]: {
    "a unit of a network in the plane": ["open-units-1", "unit-1"],
    points: ["close-up-close", "open-samples"],
  },
};

for (const [search, ways] of Object.entries(CLOSE_UPS))
  test(`axe finds nothing in ${Object.keys(ways).join(", ")}`, async ({
    lab,
  }) => {
    await lab.open(`${search}&theme=light`);
    await lab.untilEnded();
    for (const [what, clicks] of Object.entries(ways)) {
      for (const id of clicks) await lab.get(id).click();
      await untilReplayed(lab);
      await axeFindsNothing(lab, `${what}, light`);
      await lab.get("theme").click();
      await isTheme(lab, "dark");
      await axeFindsNothing(lab, `${what}, dark`, "main");
      for (let i = 0; i < 2; i++) await lab.get("theme").click(); // over the system's
      await isTheme(lab, "light");
    }
  });
