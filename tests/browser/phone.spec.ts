import { TABS } from "../../src/lab/view";
import { FOUR_LAYERS, SMALL } from "./experiments";
import { expect, test, type LabPage } from "./labPage";

const WIDTH = 360;

test.use({ viewport: { width: WIDTH, height: 740 }, hasTouch: true });

async function fits({ page }: LabPage, what: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, what).toBeLessThanOrEqual(WIDTH);
}

async function turnLanguage(lab: LabPage, language: string): Promise<void> {
  await lab.get("language").click();
  await expect(lab.page.locator("html")).toHaveAttribute("lang", language);
}

async function openTab(lab: LabPage, tab: string): Promise<void> {
  await lab.get(`tab-${tab}`).click();
  const panel = lab.page.getByRole("tabpanel");
  await expect(panel.getByRole("heading").first()).toBeVisible();
}

test("a phone shows everything without scrolling sideways, in both languages, and run A's strata above run B's", async ({
  lab,
}) => {
  await lab.open(`${FOUR_LAYERS}&ref=20&pin2=40&lang=en`);
  await lab.untilEnded();
  const a = await lab.get("strata-A-1").boundingBox();
  const b = await lab.get("strata-B-1").boundingBox();
  expect(a!.y + a!.height).toBeLessThanOrEqual(b!.y);
  for (const tab of TABS.toReversed()) {
    await openTab(lab, tab);
    await fits(lab, `${tab}, en`);
    await turnLanguage(lab, "ko");
    await fits(lab, `${tab}, ko`);
    await turnLanguage(lab, "en");
  }
  for (const language of ["en", "ko"]) {
    if (language === "ko") await turnLanguage(lab, language);
    for (const id of ["play", "scrubber", "status"])
      await expect(lab.get(id)).toBeInViewport();
    await lab.get("strata-B-4").scrollIntoViewIfNeeded();
    await expect(lab.get("strata-B-4")).toBeInViewport();
    await expect(lab.get("play")).toBeInViewport();
  }
});

/** What is clicked on the way to each close-up. */
const CLOSE_UPS: Readonly<Record<string, Record<string, readonly string[]>>> = {
  [FOUR_LAYERS]: {
    units: ["open-units-2"],
    "a unit": ["unit-2"],
    digits: ["close-up-close", "open-samples"],
  },
  [`${SMALL}&lang=ko`]: { points: ["open-samples"] },
};

for (const [search, ways] of Object.entries(CLOSE_UPS))
  test(`on a phone ${Object.keys(ways).join(", ")} are as wide as the window`, async ({
    lab,
  }) => {
    await lab.open(search);
    await lab.untilEnded();
    for (const [what, clicks] of Object.entries(ways)) {
      for (const id of clicks) await lab.get(id).click();
      await expect(lab.get("replay-B")).toHaveAttribute("data-status", "fresh");
      await fits(lab, what);
      await expect(lab.get("play")).toBeInViewport();
    }
  });
