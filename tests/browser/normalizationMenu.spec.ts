import { FOUR_LAYERS } from "./experiments";
import { expect, test } from "./labPage";

test("centring, chosen in a row's menu by keyboard, trains its run anew, stands in the address and moves nothing", async ({
  lab,
}) => {
  await lab.open(FOUR_LAYERS);
  await lab.untilEnded();
  const [a, b] = [await lab.fingerprint("A"), await lab.fingerprint("B")];
  const menu = lab.get("normalization-A-3");
  const place = await lab.get("bn-B-3").boundingBox();

  await menu.focus();
  await menu.press("End");
  await expect(menu).toHaveValue("centre");
  await lab.untilRetrained("A", a);
  await expect(lab.get("bn-A-3")).toHaveText("−μ");
  await expect.poll(() => lab.page.url()).toMatch(/[?&]bn=00C0-/);
  expect(await lab.get("bn-B-3").boundingBox()).toEqual(place);
  expect(await lab.fingerprint("B")).toBe(b);

  const centred = await lab.fingerprint("A");
  await lab.page.reload();
  await lab.untilEnded();
  expect(await lab.fingerprint("A")).toBe(centred);
  await expect(lab.get("normalization-A-3")).toHaveValue("centre");
});
