/**
 * @file `npm run screenshot`: builds the page, opens it in Chromium as a reader would, waits until both networks are
 * trained, goes to a step at which the two differ, and writes docs/images/driftscope.png.
 */
import { withBuiltPage } from "./builtPage.mjs";
import { install, needNode } from "./lib.mjs";

const STEP = 900;
const SIZE = { width: 1440, height: 900 };
const FILE = "docs/images/driftscope.png";
const TRAINING_PATIENCE = 180_000;

needNode();
install();
await withBuiltPage(async (browser, address) => {
  const page = await browser.newPage({
    viewport: SIZE,
    deviceScaleFactor: 1.5,
    locale: "en-US",
    colorScheme: "light",
    reducedMotion: "reduce", // the cursor stays where it is put
  });
  await page.goto(`${address}?step=${STEP}`);
  await page
    .locator('[data-testid="status"][data-status="ready"]')
    .waitFor({ timeout: TRAINING_PATIENCE });
  await page.getByTestId("scrubber").fill(String(STEP));
  await page.evaluate(() => document.activeElement?.blur());
  await page.waitForTimeout(500);
  await page.screenshot({ path: FILE });
  console.log(`wrote ${FILE}`);
});
