import type { Page } from "@playwright/test";
import { expect, test } from "./labPage";

/** The pictures of all strata, as their canvases hold them. */
const pictures = (page: Page) =>
  page
    .locator('[data-testid^="strata-"] canvas')
    .evaluateAll((canvases) =>
      (canvases as HTMLCanvasElement[]).map((canvas) => canvas.toDataURL()),
    );

/** In another window all canvases have other sizes, and are painted anew; back in this one, too. */
async function repaint(page: Page): Promise<void> {
  const size = page.viewportSize()!;
  const before = await pictures(page);
  await page.setViewportSize({ ...size, width: size.width - 40 });
  await expect.poll(() => pictures(page)).not.toEqual(before);
  await page.setViewportSize(size);
}

test("strata that were drawn column by column, over what was before, look as those that are drawn at once", async ({
  lab,
}) => {
  await lab.open("?steps=400&ref=100");
  const fingerprint = await lab.fingerprint("A");
  await lab.untilEnded();
  await lab.get("bn-A-1").click();
  await lab.untilRetrained("A", fingerprint);
  await lab.untilEnded();
  const grown = await pictures(lab.page);
  await repaint(lab.page);
  await expect.poll(() => pictures(lab.page)).toEqual(grown);
});
