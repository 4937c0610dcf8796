import { FOUR_LAYERS, SMALL } from "./experiments";
import { expect, test } from "./labPage";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

for (const language of ["en", "ko"])
  test(`a phone shows everything without scrolling sideways: ${language}`, async ({
    lab,
  }) => {
    await lab.open(`${FOUR_LAYERS}&ref=20&pin2=40&lang=${language}`);
    await lab.untilEnded();
    for (const tab of ["setup", "measures", "compare", "story"]) {
      await lab.get(`tab-${tab}`).click();
      const panel = lab.page.getByRole("tabpanel");
      await expect(panel.getByRole("heading").first()).toBeVisible();
      const width = await lab.page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      expect(width, tab).toBeLessThanOrEqual(360);
    }
    for (const id of ["play", "scrubber", "status"])
      await expect(lab.get(id)).toBeInViewport();
    await lab.get("strata-B-4").scrollIntoViewIfNeeded();
    await expect(lab.get("strata-B-4")).toBeInViewport();
    await expect(lab.get("play")).toBeInViewport();
  });

test("on a phone run A's strata stand above run B's", async ({ lab }) => {
  await lab.open(FOUR_LAYERS);
  const a = await lab.get("strata-A-1").boundingBox();
  const b = await lab.get("strata-B-1").boundingBox();
  expect((a?.y ?? 0) + (a?.height ?? 0)).toBeLessThanOrEqual(b?.y ?? 0);
});

test("on a phone units and samples are as wide as the window", async ({
  lab,
}) => {
  for (const search of [
    `${FOUR_LAYERS}&show=units&in=2`,
    `${FOUR_LAYERS}&show=units&in=1&unit=2`,
    `${FOUR_LAYERS}&show=samples`,
    `${SMALL}&show=samples&lang=ko`,
  ]) {
    await lab.open(search);
    await lab.untilEnded();
    await expect(lab.get("replay-B")).toHaveAttribute("data-status", "fresh");
    const width = await lab.page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(width, search).toBeLessThanOrEqual(360);
    await expect(lab.get("play")).toBeInViewport();
  }
});
