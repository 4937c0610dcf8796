import { expect, test } from "vitest";
import { pageAddress } from "../../../src/panels/header/ShareButton";
import { FakeBrowser } from "../../lab/fakeBrowser";

const state = () => new FakeBrowser("?step=40").open().store.getState();

test("the link keeps the page's place and drops what is after #", () => {
  expect(pageAddress(state(), "https://example.org/sub/?x=1#lab")).toBe(
    "https://example.org/sub/?preset=sigmoid-digits&bn=0000-1111&step=40",
  );
});

test("the reader's own language and theme are in the link only where the address has them", () => {
  const { view, ...rest } = state();
  const shown = {
    ...rest,
    view: { ...view, theme: "dark", language: "ko" },
  } as const;
  expect(pageAddress(shown, "https://example.org/")).not.toMatch(/lang|theme/);
  expect(
    pageAddress(shown, "https://example.org/?theme=light&lang=en"),
  ).toMatch(/&lang=ko&theme=dark$/);
});
