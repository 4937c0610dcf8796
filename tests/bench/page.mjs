/**
 * @file Times the built page in Chromium: from opening it to a complete history, from a BatchNorm switch to one, and its
 * frames while training, while playing and while scrubbing.
 */
import { withBuiltPage } from "../../scripts/builtPage.mjs";
import { measureOpening } from "./opening.mjs";
import { median, quantile } from "./timing.mjs";

const TOGGLES = 10;
const SCRUB_MOVES = 120;
const PATIENCE = { timeout: 120_000 };

export const measurePage = () =>
  withBuiltPage(async (browser, address) => {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: "en-US",
    });
    return {
      browser: `Chromium ${browser.version()}`,
      ...(await measure(page, address)),
      openings: await measureOpening(browser, address),
    };
  });

async function measure(page, address) {
  await page.addInitScript(recordFrames);
  const opened = performance.now();
  await page.goto(address);
  await page.waitForFunction(firstDrift, null, PATIENCE);
  const firstDriftMs = performance.now() - opened;
  await untilReady(page);
  const completeMs = performance.now() - opened;
  const opening = await takeFrames(page);

  const toggles = [];
  const toggling = [];
  for (let i = 0; i < TOGGLES; i++) {
    await takeFrames(page);
    toggles.push(await page.evaluate(toggleUntilReady));
    toggling.push(...(await takeFrames(page)));
  }
  await page.getByTestId("play").click();
  await takeFrames(page);
  await page.waitForTimeout(2000);
  const playing = await takeFrames(page);
  const scrubbing = await scrub(page);
  return {
    firstDriftMs,
    completeMs,
    toggleMsMedian: median(toggles),
    frames: {
      opening: summary(opening),
      toggling: summary(toggling),
      playing: summary(playing),
      scrubbing: summary(scrubbing),
    },
    frameMsP95: quantile(toggling, 0.95),
  };
}

/** In the page: the time between any two frames. */
function recordFrames() {
  window.frameTimes = [];
  let last = performance.now();
  requestAnimationFrame(function frame(now) {
    window.frameTimes.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  });
}

const takeFrames = (page) => page.evaluate(() => window.frameTimes.splice(0));

const summary = (frames) => ({
  count: frames.length,
  p50: quantile(frames, 0.5),
  p95: quantile(frames, 0.95),
});

/** In the page: whether the plain network's first drift can be read. */
function firstDrift() {
  const drift = document.querySelector('[data-testid="drift-A-4"]');
  return /\d/.test(drift?.textContent ?? "");
}

const untilReady = (page) =>
  page.locator('[data-testid="status"][data-status="ready"]').waitFor(PATIENCE);

/** In the page: milliseconds from a click on a switch until both histories are complete. */
function toggleUntilReady() {
  const status = document.querySelector('[data-testid="status"]');
  const start = performance.now();
  document.querySelector('[data-testid="bn-A-1"]').click();
  return new Promise((resolve) => {
    const look = () => {
      if (status.dataset.status === "ready") {
        observer.disconnect();
        resolve(performance.now() - start);
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(status, { attributes: true });
  });
}

async function scrub(page) {
  const box = await page.getByTestId("strata-A-1").boundingBox();
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 2, y);
  await page.mouse.down();
  await takeFrames(page);
  for (let i = 1; i <= SCRUB_MOVES; i++)
    await page.mouse.move(box.x + (i / SCRUB_MOVES) * (box.width - 2), y);
  const frames = await takeFrames(page);
  await page.mouse.up();
  return frames;
}
