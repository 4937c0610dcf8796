import { expect, test } from "./labPage";
import { SMALL } from "./experiments";

test("after one visit the page opens and trains offline, with the same numbers", async ({
  lab,
  context,
}) => {
  await lab.open(SMALL);
  const before = await lab.fingerprint("A");
  await lab.page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === "activated",
  );
  await context.setOffline(true);
  await lab.page.reload();
  expect(await lab.fingerprint("A")).toBe(before);
});
