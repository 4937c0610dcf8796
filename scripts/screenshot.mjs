/**
 * @file `npm run screenshot`: builds the page, opens it in Chromium as a reader would, waits until both networks are
 * trained, goes to a step at which the two differ, and writes docs/images/driftscope.png.
 */
import { install, needNode, program, root, run } from "./lib.mjs";
import { ensureBrowsers } from "./browsers.mjs";

const STEP = 900;
const SIZE = { width: 1440, height: 900 };
const FILE = "docs/images/driftscope.png";
const TRAINING_PATIENCE = 180_000;

needNode();
install();
const { Chromium } = ensureBrowsers(["Chromium"]);
if (!run(...program("vite/bin/vite.js", "build"))) process.exit(1);

process.chdir(root);
const { preview } = await import("vite");
const { chromium } = await import("playwright-core");
const server = await preview({ preview: { port: 0, strictPort: false } });
const browser = await chromium.launch({
  executablePath: Chromium,
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage({
    viewport: SIZE,
    deviceScaleFactor: 1.5,
    locale: "en-US",
    colorScheme: "light",
    reducedMotion: "reduce", // the cursor stays where it is put
  });
  await page.goto(`${server.resolvedUrls.local[0]}?step=${STEP}`);
  await page
    .locator('[data-testid="status"][data-status="ready"]')
    .waitFor({ timeout: TRAINING_PATIENCE });
  await page.getByTestId("scrubber").fill(String(STEP));
  await page.evaluate(() => document.activeElement?.blur());
  await page.waitForTimeout(500);
  await page.screenshot({ path: FILE });
  console.log(`wrote ${FILE}`);
} finally {
  await browser.close();
  await server.close();
}
