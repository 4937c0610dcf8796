/**
 * @file Times the built page in Chromium: from opening it to a complete history, from a BatchNorm switch to one, and its
 * frames while training, while playing and while scrubbing.
 */
import { withBuiltPage } from "../../scripts/builtPage.mjs";
import { measureOpening } from "./opening.mjs";
import { median, quantile } from "./timing.mjs";

/** Layers whose switch of run A is clicked, one after the other: no state comes twice, as one that was there is kept. */
const TOGGLES = [1, 2, 1, 3, 1, 2, 1, 4, 1, 2];
const SCRUB_MOVES = 120;
/** Steps at which the cursor comes to rest while units are open, near checkpoints and far from them. */
const RESTS = [1999, 13, 777, 50, 1490, 333, 1024, 99, 1801, 600];
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

/** Opens the page and times what a reader does with it. */
export async function measure(page, address) {
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
  for (const layer of TOGGLES) {
    await takeFrames(page);
    toggles.push(await page.evaluate(toggleUntilReady, layer));
    toggling.push(...(await takeFrames(page)));
  }
  await page.getByTestId("play").click();
  await takeFrames(page);
  await page.waitForTimeout(2000);
  const playing = await takeFrames(page);
  const scrubbing = await scrub(page);
  await page.getByTestId("open-units-2").click();
  await page.locator('[data-testid="replay-A"][data-status="fresh"]').waitFor();
  const units = await scrub(page, "scrubber");
  const rests = [];
  for (const step of RESTS) rests.push(await page.evaluate(rest, step));
  return {
    firstDriftMs,
    completeMs,
    toggleMsMedian: median(toggles),
    exactMsMedian: median(rests),
    exactMsMax: Math.max(...rests),
    frames: {
      opening: summary(opening),
      toggling: summary(toggling),
      playing: summary(playing),
      scrubbing: summary(scrubbing),
      "scrubbing, units open": summary(units),
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
  mean: frames.reduce((sum, frame) => sum + frame, 0) / frames.length,
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
function toggleUntilReady(layer) {
  const status = document.querySelector('[data-testid="status"]');
  const start = performance.now();
  document.querySelector(`[data-testid="bn-A-${layer}"]`).click();
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

/** In the page: milliseconds from a move of the cursor until both runs show what is exact for its step. */
function rest(step) {
  const input = document.querySelector('[data-testid="scrubber"]');
  const value = Object.getOwnPropertyDescriptor(
    HTMLInputElement.prototype,
    "value",
  );
  const start = performance.now();
  value.set.call(input, String(step)); // as React sees it, too
  input.dispatchEvent(new Event("input", { bubbles: true }));
  return new Promise((resolve) => {
    const look = () => {
      const runs = ["A", "B"].map((run) =>
        document.querySelector(`[data-testid="replay-${run}"]`),
      );
      if (runs.every(({ dataset }) => dataset.step === String(step)))
        resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    look();
  });
}

async function scrub(page, over = "strata-A-1") {
  const box = await page.getByTestId(over).boundingBox();
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
