/**
 * @file Keeps the built page for later visits without a network.
 */

/** Milliseconds after the page has been opened: to fetch everything once more may wait until the first runs are trained. */
const DELAY = 3000;

/** Only the build has a service worker. A browser that refuses one shows the same page, online. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = () => {
    navigator.serviceWorker.register("./sw.js").catch(() => {});
  };
  setTimeout(register, DELAY);
}
