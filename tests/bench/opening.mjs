/**
 * @file What happens between opening the built page and its first numbers: medians over several cold openings.
 */
import { median } from "./timing.mjs";

const OPENINGS = 5;

/** Milliseconds after the navigation began; sizes in bytes, as transferred. */
export async function measureOpening(browser, address) {
  const openings = [];
  for (let i = 0; i < OPENINGS; i++) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "en-US",
    });
    openings.push(await open(await context.newPage(), address));
    await context.close();
  }
  return Object.fromEntries(
    Object.keys(openings[0]).map((what) => [
      what,
      median(openings.map((opening) => opening[what])),
    ]),
  );
}

async function open(page, address) {
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForFunction(() => window.firstTimes.firstDrift !== undefined);
  return page.evaluate(collect);
}

/** In the page, before its own scripts: notes when something happens for the first time. */
function watch() {
  const times = (window.firstTimes = {});
  const note = (what) => (times[what] ??= performance.now());
  window.Worker = class extends Worker {
    constructor(...args) {
      super(...args);
      note("workerMade");
      this.addEventListener("message", ({ data }) => note(data.type));
    }
    postMessage(...args) {
      note("asked");
      super.postMessage(...args);
    }
  };
  requestAnimationFrame(function look() {
    const drift = document.querySelector('[data-testid="drift-A-4"]');
    if (/\d/.test(drift?.textContent ?? "")) note("firstDrift");
    else requestAnimationFrame(look);
  });
}

/** In the page. */
function collect() {
  const { firstTimes } = window;
  const scripts = performance
    .getEntriesByType("resource")
    .filter(({ name }) => name.endsWith(".js"));
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return {
    scriptBytes: scripts.reduce(
      (sum, { encodedBodySize }) => sum + encodedBodySize,
      0,
    ),
    scriptsFetched: Math.max(...scripts.map(({ responseEnd }) => responseEnd)),
    workerMade: firstTimes.workerMade,
    asked: firstTimes.asked,
    painted: paint?.startTime ?? NaN,
    started: firstTimes.started,
    firstChunk: firstTimes.chunk,
    firstDrift: firstTimes.firstDrift,
  };
}
