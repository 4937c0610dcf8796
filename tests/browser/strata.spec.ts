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

test("training can be stopped and gone on with; what is known stays, and its picture has no holes", async ({
  lab,
}) => {
  await lab.open("?steps=50000");
  const reach = async (run = "A") =>
    Number(await lab.get(`recorded-${run}`).getAttribute("data-reach"));
  await expect.poll(() => reach()).toBeGreaterThan(3000);
  await expect(lab.get("time-left")).toHaveText(/left$/);
  await lab.get("stop").click();
  await expect(lab.get("status")).toHaveAttribute("data-status", "stopped");
  const [stoppedAt, other] = [await reach(), await reach("B")];
  await expect(lab.get("stopped-at")).toHaveText(
    `at step ${Math.min(stoppedAt, other).toLocaleString("en")}`,
  );
  await expect(lab.get("go-on")).toBeFocused();

  const empty = await lab.page
    .locator('[data-testid="strata-A-1"] canvas')
    .evaluate((element, share) => {
      const canvas = element as HTMLCanvasElement;
      const { width, height } = canvas;
      const known = Math.floor(share * width);
      const { data } = canvas
        .getContext("2d")!
        .getImageData(0, 0, known, height);
      const hasInk = (x: number) =>
        Array.from(
          { length: height },
          (_, y) => data[4 * (y * known + x) + 3],
        ).some((opacity) => opacity! > 0);
      return Array.from({ length: known }, (_, x) => x).filter(
        (x) => !hasInk(x),
      );
    }, stoppedAt / 50_000);
  expect(empty).toEqual([]);

  await lab.get("go-on").click();
  await expect(lab.get("status")).toHaveAttribute("data-status", "training");
  await expect.poll(() => reach()).toBeGreaterThan(stoppedAt);
});
