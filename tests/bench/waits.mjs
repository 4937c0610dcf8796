/**
 * @file How long a reader waits: from opening the page, and from a BatchNorm switch, until the whole history is in sight at any
 * resolution (reach) and until every step of it is (complete). Where a page does not say how far its picture reaches, it is in sight
 * when it is complete.
 */

/** In the page, before its own scripts: notes when both runs are in sight, and when they are complete. */
export function watchOpening() {
  const waits = (window.waits = {});
  const of = (id) => document.querySelector(`[data-testid="${id}"]`);
  const isInSight = (run) => {
    const data = of(`recorded-${run}`)?.dataset;
    return data !== undefined && data.reach === of("scrubber")?.max;
  };
  const look = () => {
    const now = performance.now();
    if (isInSight("A") && isInSight("B")) waits.reach ??= now;
    if (/\d/.test(of("drift-A-4")?.textContent ?? "")) waits.firstDrift ??= now;
    if (of("status")?.dataset.status !== "ready") return;
    waits.complete = now;
    waits.reach ??= now;
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["data-reach", "data-status", "max"],
  });
}

/** Milliseconds since the navigation. */
export async function openingWaits(page, address) {
  await page.addInitScript(watchOpening);
  await page.goto(address);
  await page.waitForFunction(() => window.waits.complete, null, {
    polling: 50, // at each frame it would be work for the page
    timeout: 120_000,
  });
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { paint: paint?.startTime ?? NaN, ...window.waits };
  });
}

/** In the page: milliseconds from a click on a switch of run A. */
export function switchWaits(layer) {
  const status = document.querySelector('[data-testid="status"]');
  const recorded = document.querySelector('[data-testid="recorded-A"]');
  const { max } = document.querySelector('[data-testid="scrubber"]');
  return new Promise((resolve) => {
    let isBegun = false;
    let reach;
    const look = (changes) => {
      const passed = performance.now() - start;
      isBegun ||= status.dataset.status !== "ready";
      const isNew = changes.some(({ target }) => target === recorded);
      if (isBegun && isNew && recorded.dataset.reach === max) reach ??= passed;
      if (!isBegun || status.dataset.status !== "ready") return;
      observer.disconnect();
      resolve({ reach: reach ?? passed, complete: passed });
    };
    const observer = new MutationObserver(look);
    for (const element of [status, recorded])
      observer.observe(element, { attributes: true });
    const start = performance.now();
    document.querySelector(`[data-testid="bn-A-${layer}"]`).click();
  });
}
