import { FOUR_LAYERS, SMALL } from "./experiments";
import { expect, test } from "./labPage";

test("undo and redo bring back what was trained, by button and by key", async ({
  lab,
}) => {
  const { keyboard } = lab.page;
  await lab.open(FOUR_LAYERS);
  const plain = await lab.fingerprint("A");
  await expect(lab.get("undo")).toBeDisabled();
  await lab.get("bn-A-2").click();
  await lab.untilRetrained("A", plain);
  const changed = await lab.fingerprint("A");

  await lab.get("undo").click();
  await expect(lab.get("bn-A-2")).toHaveAttribute("aria-checked", "false");
  // Kept, not trained anew: it has already ended.
  expect(await lab.get("fingerprint-A").innerText()).toBe(plain);
  expect(await lab.get("recorded-A").innerText()).toBe("60");
  await keyboard.press("Control+Shift+Z");
  await expect(lab.get("fingerprint-A")).toHaveText(changed);
  await expect(lab.get("redo")).toBeDisabled();

  await lab.get("preset").selectOption("spirals");
  await keyboard.press("Control+Z");
  await keyboard.press("Control+Z");
  await expect(lab.get("fingerprint-A")).toHaveText(plain);
  await lab.page.goBack();
  await expect(lab.get("fingerprint-A")).toHaveText(changed);
  await keyboard.press("Control+Z");
  await expect(lab.get("fingerprint-A")).toHaveText(plain);
});

test("a field keeps its own undo", async ({ lab }) => {
  await lab.open(`${SMALL}&tab=setup`);
  await lab.get("bn-A-1").click();
  const seed = lab.page.getByTestId("setup-seed");
  await seed.click();
  await lab.page.keyboard.press("End");
  await lab.page.keyboard.type("7");
  await lab.page.keyboard.press("Control+Z");
  await expect(lab.get("bn-A-1")).toHaveAttribute("aria-checked", "true");
});

test("two pins are set, dragged, moved by keys, shared and removed", async ({
  lab,
}) => {
  await lab.open(SMALL);
  await lab.untilEnded();
  const fingerprint = await lab.fingerprint("A");
  await lab.goTo(20);
  await lab.get("pin-1").click();
  await lab.goTo(40);
  await lab.get("pin-2").click();
  const legend = lab.page.getByRole("listitem");
  await expect(legend.filter({ hasText: "dashed: step 20" })).toBeVisible();
  await expect(legend.filter({ hasText: "dotted: step 40" })).toBeVisible();

  await lab.goTo(20);
  await lab.untilEnded();
  expect(await lab.number("drift-A-1")).toBe(0);
  expect(await lab.fingerprint("A")).toBe(fingerprint);

  const [mark, track] = [lab.get("pin-mark-2"), lab.get("scrubber")];
  const [from, axis] = [await mark.boundingBox(), await track.boundingBox()];
  if (!from || !axis) throw new Error("the pin has no place on the page");
  const y = from.y + 6;
  await lab.page.mouse.move(from.x + from.width / 2, y);
  await lab.page.mouse.down();
  await lab.page.mouse.move(axis.x + axis.width / 2, y, { steps: 4 });
  await lab.page.mouse.up();
  await expect(lab.get("pin-2")).toHaveText("30");
  await mark.press("ArrowRight");
  await expect(lab.get("pin-2")).toHaveText("31");

  await lab.page.reload();
  await lab.untilEnded();
  await expect(lab.get("pin-1")).toHaveText("20");
  await expect(lab.get("pin-2")).toHaveText("31");
  await lab.get("pin-mark-1").press("Delete");
  await lab.get("unpin-2").click();
  await expect(lab.page).not.toHaveURL(/ref=|pin2=/);
  await lab.page.keyboard.press("Control+Z");
  await expect(lab.get("pin-2")).toHaveText("31");
});
