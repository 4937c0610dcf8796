/**
 * @file All that is measured of the built page, beside the page as it was before runs were trained first and measured afterwards.
 */
import { withBuiltPage } from "../../scripts/builtPage.mjs";
import { ensureBrowsers } from "../../scripts/browsers.mjs";
import { hasCommit, serveCommit } from "./commitPage.mjs";
import { comparison, inTurns } from "./inTurns.mjs";
import { lighthouseVerdict } from "./lighthouse.mjs";
import { measureOpening } from "./opening.mjs";

/** The last commit that recorded each step while it trained. */
const BEFORE = "8d10e2a";
const ROUNDS = 5;

/** `hasLighthouse`: whether it is installed. */
export async function measureBuiltPage(hasLighthouse) {
  const was = hasCommit(BEFORE) ? await serveCommit(BEFORE) : null;
  try {
    return await withBuiltPage(async (browser, address) => {
      const addresses = was === null ? [address] : [address, was.address];
      const rounds = await inTurns(browser, addresses, ROUNDS);
      const [now] = rounds[ROUNDS >> 1];
      return {
        browser: `Chromium ${browser.version()}`,
        commit: was === null ? null : BEFORE,
        compared: comparison(rounds),
        exact: now.exact,
        frames: now.frames,
        openings: await measureOpening(browser, address),
        lighthouse: hasLighthouse
          ? await lighthouseVerdict(
              address,
              ensureBrowsers(["Chromium"]).Chromium,
            )
          : null,
      };
    });
  } finally {
    await was?.end();
  }
}
