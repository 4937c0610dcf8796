/**
 * @file Times a built page in Chromium: from opening it and from a BatchNorm switch to a whole history, what that takes of the
 * processor, and its frames while training, while playing and while scrubbing.
 */
import { threadTimes, timesBetween } from "./threads.mjs";
import { median, quantile } from "./timing.mjs";
import { openingWaits, switchWaits } from "./waits.mjs";

/** Layers whose switch of run A is clicked, one after the other: no state comes twice, as one that was there is kept. */
const TOGGLES = [1, 2, 1, 3, 1, 2, 1, 4, 1, 2];
const SCRUB_MOVES = 120;
/** Steps at which the cursor comes to rest while units are open, near checkpoints and far from them. */
const RESTS = [1999, 13, 777, 50, 1490, 333, 1024, 99, 1801, 600];

export const VIEW = {
  viewport: { width: 1440, height: 900 },
  locale: "en-US",
};

/** Opens the page as for the first time and times what a reader does with it. */
export async function measure(browser, address) {
  const context = await browser.newContext(VIEW);
  const page = await context.newPage();
  await page.addInitScript(recordFrames);
  const opening = await openingWaits(page, address);
  const openingFrames = await takeFrames(page);
  const { waits, processor, frames: toggling } = await toggle(page);
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
  await context.close();
  return {
    opening,
    switching: {
      reach: median(waits.map(({ reach }) => reach)),
      complete: median(waits.map(({ complete }) => complete)),
    },
    processor,
    exact: { median: median(rests), most: Math.max(...rests) },
    frames: {
      opening: summary(openingFrames),
      toggling: summary(toggling),
      playing: summary(playing),
      scrubbing: summary(scrubbing),
      "scrubbing, units open": summary(units),
    },
  };
}

/** Switch after switch; `processor`: medians of what one takes, in milliseconds, null where the system does not tell. */
async function toggle(page) {
  const [waits, frames, processor] = [[], [], []];
  for (const layer of TOGGLES) {
    await takeFrames(page);
    const before = threadTimes();
    waits.push(await page.evaluate(switchWaits, layer));
    frames.push(...(await takeFrames(page)));
    const after = threadTimes();
    if (before && after) processor.push(timesBetween(before, after));
  }
  return { waits, frames, processor: medians(processor) };
}

const medians = (all) =>
  all.length === 0
    ? null
    : Object.fromEntries(
        Object.keys(all[0]).map((kind) => [
          kind,
          median(all.map((one) => one[kind])),
        ]),
      );

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
