import { expect, test } from "./labPage";

/** 32 × 512 units, 28 × 28 pixels, batches of 1,024: the largest experiment that can be asked for. */
const LARGEST =
  "?widths=32x512&size=28&batch=1024&steps=50000&tab=setup&step=0";
/** Minutes of training, on any machine. */
const DEEP_AND_LONG = "?widths=32x32&steps=50000&step=0";

for (const [language, refusal, note] of [
  ["en", /needs more memory than this device may give/, /it is not tried/],
  ["ko", /쓸 수 있는 양보다 커서 시작하지 않았습니다/, /시작하지 않습니다/],
] as const)
  test(`what the device cannot hold is refused with its reason, and less is trained (${language})`, async ({
    lab,
  }) => {
    await lab.page.addInitScript(() =>
      Object.defineProperty(navigator, "deviceMemory", { value: 1 }),
    );
    await lab.open(`${LARGEST}&lang=${language}`);
    for (const run of ["A", "B"])
      await expect(lab.get(`failed-${run}`)).toContainText(refusal);
    await expect(lab.get("setup-memory")).toContainText(note);
    await lab.get("setup-batchSize").fill("64");
    await lab.get("setup-batchSize").press("Enter");
    await lab.get("setup-units").fill("16");
    await lab.get("setup-units").press("Enter");
    await lab.get("setup-steps").fill("500");
    await lab.get("setup-steps").press("Enter");
    await expect(lab.get("failed-A")).toBeHidden();
    await lab.untilEnded();
    await expect(lab.get("setup-memory")).not.toContainText(note);
  });

test("memory and time are told before anything is trained, and change with each edit while it trains", async ({
  lab,
}) => {
  await lab.open(`${DEEP_AND_LONG}&tab=setup`);
  const note = lab.get("setup-memory");
  await expect(note).toContainText(/MB in all\..* about \d+/);
  await expect(lab.get("time-left")).toHaveText(/^\S+ \S+ left$/);
  const before = await note.innerText();
  await lab.get("setup-units").fill("64");
  await lab.get("setup-units").press("Enter");
  await expect(note).not.toHaveText(before);
  await expect(note).toContainText(/MB in all\..* about \d+/);
  await expect(lab.get("status")).toHaveAttribute("data-status", "training");
});

test("panels open, and can be read, while 32 layers train", async ({ lab }) => {
  await lab.open(DEEP_AND_LONG);
  await expect
    .poll(() => lab.get("recorded-A").getAttribute("data-reach"))
    .not.toBe("0");
  for (const [tab, part] of [
    ["setup", "setup-memory"],
    ["measures", "depth-profile"],
    ["compare", "compare-from"],
  ] as const) {
    await lab.get(`tab-${tab}`).click();
    await expect(lab.get(part)).toBeVisible();
  }
  await expect(lab.get("status")).toHaveAttribute("data-status", "training");
});

test("an edit begins what was stopped anew, and its undo leaves what is known of the first", async ({
  lab,
}) => {
  await lab.open("?steps=50000&step=0");
  await expect
    .poll(async () =>
      Number(await lab.get("recorded-A").getAttribute("data-reach")),
    )
    .toBeGreaterThan(100);
  await lab.get("stop").click();
  await expect(lab.get("status")).toHaveAttribute("data-status", "stopped");
  await lab.get("bn-A-1").click();
  await expect(lab.get("bn-A-1")).toBeChecked();
  await expect(lab.get("status")).toHaveAttribute("data-status", "training");
  await lab.get("undo").click();
  await expect(lab.get("bn-A-1")).not.toBeChecked();
  await expect(lab.get("recorded-A")).toHaveAttribute("data-reach", /[1-9]/);
});
