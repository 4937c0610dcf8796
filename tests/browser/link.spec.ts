import { SMALL } from "./experiments";
import { expect, test } from "./labPage";

test("a reload restores the same page", async ({ lab }) => {
  await lab.open(SMALL);
  const plain = await lab.fingerprint("A");
  await lab.get("bn-A-1").click();
  await lab.untilRetrained("A", plain);
  const changed = await lab.fingerprint("A");
  await lab.goTo(37);
  await lab.get("tap-linear").check({ force: true });

  await lab.page.reload();
  await expect(lab.get("bn-A-1")).toHaveAttribute("aria-checked", "true");
  await expect(lab.get("fingerprint-A")).toHaveText(changed);
  await expect(lab.get("step")).toHaveText("37");
  await expect(lab.get("tap-linear")).toBeChecked();
});

test("back and forward undo and redo a change", async ({ lab }) => {
  await lab.open(SMALL);
  const plain = await lab.fingerprint("A");
  await lab.get("bn-A-2").click();
  await lab.untilRetrained("A", plain);
  const changed = await lab.fingerprint("A");

  await lab.page.goBack();
  await expect(lab.get("bn-A-2")).toHaveAttribute("aria-checked", "false");
  await expect(lab.get("fingerprint-A")).toHaveText(plain);
  await lab.page.goForward();
  await expect(lab.get("bn-A-2")).toHaveAttribute("aria-checked", "true");
  await expect(lab.get("fingerprint-A")).toHaveText(changed);
});

test("the address of one reader shows another the same numbers", async ({
  lab,
  browser,
}) => {
  await lab.open(SMALL);
  const plain = await lab.fingerprint("A");
  await lab.get("bn-A-1").click();
  await lab.untilRetrained("A", plain);
  await lab.goTo(41);
  await expect.poll(() => lab.page.url()).toContain("step=41");

  const other = await browser.newPage();
  await other.goto(lab.page.url());
  await expect(other.getByTestId("fingerprint-A")).toHaveText(
    await lab.fingerprint("A"),
  );
  await expect(other.getByTestId("step")).toHaveText("41");
  await other.close();
});

test("what a bad address asks for is named in a notice, field by field, and the rest of it counts", async ({
  lab,
}) => {
  await lab.open(
    "?preset=spirals&steps=60&lr=banana&batch=0&step=-5&bn=2222&%3Cimg%20src=x%3E=1",
  );
  for (const given of ["banana", "2222", "-5"])
    await expect(lab.page.getByText(given).first()).toBeVisible();
  await lab.untilEnded();
  await expect(lab.get("recorded-A")).toHaveText("60");
  await expect(lab.get("scrubber")).toHaveAttribute("max", "60");
});
