import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { LabProvider } from "../../../src/lab/LabProvider";
import { LANGUAGES, type Language } from "../../../src/lab/language";
import {
  CHOICE_FIELDS,
  EXPERIMENT_FIELDS,
  VIEW_FIELDS,
} from "../../../src/lab/addressFields";
import { Notices } from "../../../src/panels/notices/Notices";
import { words } from "../../../src/panels/notices/words";
import { FakeBrowser } from "../../lab/fakeBrowser";

afterEach(cleanup);

async function open(search: string, language: Language = "en") {
  const lab = new FakeBrowser(search).open();
  lab.actions.setView({ language });
  render(
    <LabProvider lab={lab}>
      <Notices />
    </LabProvider>,
  );
  await screen.findAllByRole("listitem");
  return lab;
}

const items = () =>
  screen.queryAllByRole("listitem").map((item) => item.textContent);

test("every field that an address can have has a name in both languages", () => {
  const keys = [...EXPERIMENT_FIELDS, ...VIEW_FIELDS, ...CHOICE_FIELDS].map(
    ({ key }) => key,
  );
  for (const language of LANGUAGES)
    for (const key of [...keys, "preset", "step", "?"] as const)
      expect(words[language].fields[key], `${language} ${key}`).toMatch(/./);
});

test("a value that is not allowed is named with its field, what is allowed and what is used", async () => {
  await open("?lr=banana");
  expect(items()).toEqual([
    "learning rate (lr): the page cannot use this value.Givenbanana" +
      "Allowed0 < x ≤ 100Used instead0.5×",
  ]);
});

test("the same in Korean", async () => {
  await open("?lr=banana", "ko");
  expect(items()[0]).toMatch(
    /학습률 \(lr\).*쓸 수 없습니다.*banana.*0 < x ≤ 100.*0\.5/,
  );
});

test("a value for which nothing stands in is said to be ignored", async () => {
  await open("?step=never");
  expect(items()[0]).toContain("This part is ignored.");
});

test("an unknown field is shown as the text that it is", async () => {
  await open("?%3Cimg%20src%3Dx%3E=1");
  expect(items()[0]).toContain("<img src=x>: The page knows no field");
  expect(document.querySelector("img")).toBeNull();
});

test("a notice can be dismissed alone, and all of them at once", async () => {
  const lab = await open("?lr=banana&batch=0&bn=2222");
  act(() => screen.getByTestId("dismiss-1").click());
  expect(lab.store.getState().notices.map(({ field }) => field)).toEqual([
    "batch",
    "lr",
  ]);
  act(() => screen.getByTestId("dismiss-all").click());
  expect(items()).toEqual([]);
  expect(screen.getByRole("status").textContent).toBe("");
});
