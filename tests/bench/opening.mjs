/**
 * @file What happens between opening the built page and its first numbers: medians over several cold openings, in turns as it is and
 * with its training held back, so that only the page itself is painted.
 */
import { VIEW } from "./page.mjs";
import { median } from "./timing.mjs";

const OPENINGS = 5;
/** Milliseconds after which no larger paint is to be expected. */
const SETTLED = 3000;

/** Milliseconds after the navigation began; sizes in bytes, as transferred. */
export async function measureOpening(browser, address) {
  const [free, held] = [[], []];
  for (let i = 0; i < OPENINGS; i++) {
    free.push(await open(browser, address, watch));
    held.push(await open(browser, address, holdBack));
  }
  return { free: medians(free), held: medians(held) };
}

const medians = (openings) =>
  Object.fromEntries(
    Object.keys(openings[0]).map((what) => [
      what,
      median(openings.map((opening) => opening[what])),
    ]),
  );

async function open(browser, address, prepare) {
  const context = await browser.newContext(VIEW);
  const page = await context.newPage();
  await page.addInitScript(watchPaints);
  await page.addInitScript(prepare);
  await page.goto(address);
  await page.waitForTimeout(SETTLED);
  const collected = await page.evaluate(collect);
  await context.close();
  return collected;
}

/** In the page, before its own scripts: notes when something happens for the first time. */
function watch() {
  const times = window.firstTimes;
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

/** In the page, before its own scripts: workers are made, and never answer. */
function holdBack() {
  window.Worker = class extends EventTarget {
    postMessage() {}
    terminate() {}
  };
}

/** In the page, before its own scripts. */
function watchPaints() {
  window.firstTimes = {};
  new PerformanceObserver((entries) => {
    window.firstTimes.largestPaint = entries.getEntries().at(-1).startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
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
    painted: paint?.startTime ?? NaN,
    largestPaint: firstTimes.largestPaint ?? NaN,
    workerMade: firstTimes.workerMade ?? NaN,
    asked: firstTimes.asked ?? NaN,
    told: firstTimes.told ?? NaN,
    firstDrift: firstTimes.firstDrift ?? NaN,
  };
}
