/**
 * @file Builds the page, serves it, and opens a Chromium for it.
 */
import { ensureBrowsers } from "./browsers.mjs";
import { program, root, run } from "./lib.mjs";

/**
 * Calls `look(browser, address)` and resolves to what it resolves to; closes both in any case. Packages must be installed.
 * Throws where the page does not build.
 */
export async function withBuiltPage(look) {
  const { Chromium } = ensureBrowsers(["Chromium"]);
  if (!run(...program("vite/bin/vite.js", "build")))
    throw new Error("the page does not build: see above");
  process.chdir(root);
  const { preview } = await import("vite");
  const { chromium } = await import("playwright-core");
  const server = await preview({ preview: { port: 0, strictPort: false } });
  const browser = await chromium.launch({
    executablePath: Chromium,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
  });
  try {
    return await look(browser, server.resolvedUrls.local[0]);
  } finally {
    await browser.close();
    await server.close();
  }
}
