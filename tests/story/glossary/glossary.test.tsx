import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { LabProvider } from "../../../src/lab/LabProvider";
import { LANGUAGES } from "../../../src/lab/language";
import { Glossary, placeBeside } from "../../../src/story/glossary/Term";
import { TERM_NAMES, terms } from "../../../src/story/glossary/terms";
import { FakeBrowser } from "../../lab/fakeBrowser";

afterEach(cleanup);

const open = (language: string) =>
  render(
    <LabProvider lab={new FakeBrowser(`?lang=${language}`).open()}>
      <Glossary />
    </LabProvider>,
  );

test.each(LANGUAGES)(
  "every word is explained under the focus, and no longer after Escape: %s",
  async (language) => {
    open(language);
    const user = userEvent.setup();
    for (const name of TERM_NAMES) {
      await user.tab();
      expect(document.activeElement).toBe(screen.getByTestId(`term-${name}`));
      const shown = screen.getByRole("tooltip");
      expect(shown.textContent).toContain(terms[language][name].meaning);
      await user.keyboard("{Escape}");
      expect(screen.queryByRole("tooltip")).toBeNull();
    }
  },
);

test("an explanation lies below its word, above where there is no room, and always within the window", () => {
  const window = { width: 360, height: 700 };
  const box = { width: 320, height: 100 };
  const below = placeBeside({ left: 20, top: 100, bottom: 120 }, box, window);
  expect(below).toEqual({ x: 20, y: 122 });
  const above = placeBeside({ left: 200, top: 650, bottom: 670 }, box, window);
  expect(above).toEqual({ x: 32, y: 548 });
});
