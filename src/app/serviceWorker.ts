/**
 * @file Keeps the built page for later visits without a network.
 */

/** Only the build has a service worker. A browser that refuses one shows the same page, online. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  addEventListener("load", () => {
    navigator.serviceWorker.register("./sw.js").catch(() => {});
  });
}
