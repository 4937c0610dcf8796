import { FOUR_LAYERS } from "./experiments";
import { expect, test } from "./labPage";

test("BatchNorm switched on from a step leaves what was before as it was; its mark can be moved and removed, and the link has it", async ({
  lab,
}) => {
  await lab.open(FOUR_LAYERS);
  await lab.untilEnded();
  const plain = await lab.fingerprint("A");
  await lab.goTo(10);
  const before = await lab.summary("slice-A-2");

  await lab.goTo(30);
  await lab.get("scope-cursor").check({ force: true });
  await lab.get("bn-A-2").click();
  await lab.untilRetrained("A", plain);
  const changed = await lab.fingerprint("A");
  await expect(lab.get("bn-A-2")).toHaveAttribute("aria-checked", "true");
  await lab.goTo(10);
  await expect(lab.get("bn-A-2")).toHaveAttribute("aria-checked", "false");
  await expect.poll(() => lab.summary("slice-A-2")).toBe(before);
  await expect.poll(() => lab.page.url()).toContain("do=30:batch2-0");

  const mark = lab.get("intervention-A-30");
  await expect(mark).toHaveAttribute("aria-label", /BatchNorm in layer 2/);
  await mark.press("ArrowRight");
  await expect(lab.get("intervention-A-31")).toBeVisible();
  await lab.untilRetrained("A", changed);
  await lab.get("intervention-A-31").press("Delete");
  await expect(lab.get("intervention-A-31")).toBeHidden();
  await expect.poll(() => lab.fingerprint("A")).toBe(plain);
});

test("a link with an intervention gives the same numbers, in another page too", async ({
  lab,
}) => {
  const address = `${FOUR_LAYERS}&do=30:kept2,40:lr0.1-20:freeze1`;
  await lab.open(address);
  await lab.untilEnded();
  const fingerprints = [await lab.fingerprint("A"), await lab.fingerprint("B")];
  await expect(lab.get("intervention-A-30")).toBeVisible();
  await expect(lab.get("intervention-A-40")).toBeVisible();
  await expect(lab.get("intervention-B-20")).toBeVisible();
  await lab.page.reload();
  await lab.untilEnded();
  expect([await lab.fingerprint("A"), await lab.fingerprint("B")]).toEqual(
    fingerprints,
  );
});

test("what if from here: run B becomes run A with one change, and both are the same until then", async ({
  lab,
}) => {
  await lab.open(FOUR_LAYERS);
  await lab.untilEnded();
  const before = await lab.fingerprint("B");
  await lab.goTo(30);
  await lab.get("what-if").click();
  await lab.get("what-if-apply").click();
  await lab.untilRetrained("B", before);
  await lab.goTo(29);
  for (const layer of [1, 2, 3, 4])
    expect(await lab.number(`drift-B-${layer}`)).toBe(
      await lab.number(`drift-A-${layer}`),
    );
  await lab.goTo(45);
  expect(await lab.number("drift-B-4")).not.toBe(await lab.number("drift-A-4"));
});

test("what if from here: centring that keeps the function, or that begins afresh", async ({
  lab,
}) => {
  await lab.open(FOUR_LAYERS);
  await lab.untilEnded();
  const before = await lab.fingerprint("B");
  await lab.goTo(30);
  await lab.get("what-if").click();
  await lab.get("what-if-kind").selectOption("centre");
  await lab.get("what-if-layer").selectOption("2");
  const form = lab.page
    .locator("form")
    .filter({ has: lab.get("what-if-kind") });
  const keeps = form.getByTestId("keeps-function");
  await keeps.uncheck();
  await lab.get("what-if-apply").click();
  await lab.untilRetrained("B", before);
  await expect.poll(() => lab.page.url()).toContain("do=0-30:centre2");

  const fresh = await lab.fingerprint("B");
  await lab.get("what-if").click();
  await keeps.check();
  await lab.get("what-if-apply").click();
  await lab.untilRetrained("B", fresh);
  await expect.poll(() => lab.page.url()).toContain("do=0-30:keptcentre2");
});
