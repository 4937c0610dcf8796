import { beforeEach, expect, test, vi } from "vitest";
import { connectDocument } from "../../src/app/documentView";
import type { Lab } from "../../src/lab/store";
import { FakeBrowser } from "../lab/fakeBrowser";

const root = document.documentElement;
let lab: Lab;
let systemIsDark = false;
let onSystemChange = () => {};

beforeEach(() => {
  systemIsDark = false;
  delete root.dataset["theme"];
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return systemIsDark;
    },
    addEventListener: (_type: string, listener: () => void) =>
      (onSystemChange = listener),
    removeEventListener: () => (onSystemChange = () => {}),
  }));
  lab = new FakeBrowser().open();
});

test("the theme is the system's until one is chosen, and follows it", () => {
  connectDocument(lab.store);
  expect(root.dataset["theme"]).toBe("light");
  systemIsDark = true;
  onSystemChange();
  expect(root.dataset["theme"]).toBe("dark");
  lab.actions.setView({ theme: "light" });
  expect(root.dataset["theme"]).toBe("light");
  onSystemChange();
  expect(root.dataset["theme"]).toBe("light");
});

test("the colour of the browser's frame is the paper's", () => {
  document.head.innerHTML = `<meta name="theme-color" content="#000000" />
    <style>
      :root[data-theme="dark"] { --paper: #14161a }
    </style>`;
  connectDocument(lab.store);
  lab.actions.setView({ theme: "dark" });
  expect(
    document.querySelector<HTMLMetaElement>("meta[name=theme-color]")?.content,
  ).toBe("#14161a");
});

test("language and title of the document are those of the view", () => {
  connectDocument(lab.store);
  expect([root.lang, document.title]).toEqual([
    "en",
    "Internal covariate shift, live · Driftscope",
  ]);
  lab.actions.setView({ language: "ko" });
  expect(root.lang).toBe("ko");
  expect(document.title).toContain("내부 공변량 변화");
});

test("whoever hears of a new theme finds it in the document already", () => {
  connectDocument(lab.store);
  const seen: (string | undefined)[] = [];
  lab.store.subscribe(() => seen.push(root.dataset["theme"]));
  lab.actions.setView({ theme: "dark" });
  expect(seen[0]).toBe("dark");
});

test("once disconnected the document stays as it is", () => {
  const disconnect = connectDocument(lab.store);
  disconnect();
  lab.actions.setView({ theme: "dark", language: "ko" });
  expect([root.dataset["theme"], root.lang]).toEqual(["light", "en"]);
});
