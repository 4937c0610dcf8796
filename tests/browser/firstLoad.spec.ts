import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { SMALL } from "./experiments";
import { expect, test } from "./labPage";

/** Bytes, gzipped, of the page's HTML, of its scripts with what they import at once, and of its styles. */
const MOST = 140_000;
const BUILT = "dist";

const read = (file: string) => readFileSync(join(BUILT, file));
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1]!);

/** The files that the HTML names, scripts with all that they import statically. */
function firstLoad(): string[] {
  const html = read("index.html").toString();
  const named = matches(
    html,
    /(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g,
  );
  const files = new Set(named);
  for (const file of files)
    if (file.endsWith(".js"))
      for (const other of matches(
        read(file).toString(),
        /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g,
      ))
        files.add(`assets/${other}`);
  return ["index.html", ...files];
}

test("HTML, scripts and styles of the first load are at most 140 kB, gzipped", () => {
  const files = firstLoad();
  expect(files.filter((file) => file.endsWith(".css"))).toHaveLength(1);
  const sizes = files.map(
    (file) => [file, gzipSync(read(file)).length] as const,
  );
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(MOST);
});

test("the first load is what the page asks for before it opens, and what the HTML names", async ({
  lab,
}) => {
  const asked: string[] = [];
  lab.page.on("request", (request) => asked.push(request.url()));
  await lab.page.goto(`./${SMALL}&tab=setup`);
  await lab.page.getByTestId("tab-setup").waitFor();
  const own = new Set(firstLoad());
  for (const file of own)
    if (file !== "index.html")
      expect(
        asked.some((url) => url.endsWith(file)),
        file,
      ).toBe(true);
});

test("the words of the other language come when they are wanted, and at once where the page opens in it", async ({
  lab,
}) => {
  const title = lab.page.getByRole("tab").first();
  await lab.page.goto(`./${SMALL}&lang=en`);
  await expect(title).toHaveText("Story");
  await lab.get("language").click();
  await expect(title).toHaveText("이야기");
  await lab.page.goto(`./${SMALL}&lang=ko`);
  await title.waitFor();
  expect(await title.textContent()).toBe("이야기");
});
