import { startStaticServer } from "./staticServer";
import { expect, test } from "./labPage";
import { SMALL } from "./experiments";

test("the built page works below any path, from a server that knows nothing but files", async ({
  lab,
}) => {
  const server = await startStaticServer("dist", "/some/path/");
  try {
    await lab.page.goto(`${server.address}${SMALL}`);
    await lab.fingerprint("A");
    await lab.fingerprint("B");
  } finally {
    await server.close();
  }
});

test("a fresh reader's page asks for the files of the page and nothing else", async ({
  lab,
}) => {
  const asked: string[] = [];
  lab.page.on("request", (request) => asked.push(request.url()));
  await lab.open(SMALL);
  await lab.untilEnded();
  const own = new URL("./", lab.page.url()).href;
  expect(asked.length).toBeGreaterThan(2);
  expect(
    asked.filter((url) => !url.startsWith(own) && !url.startsWith("data:")),
  ).toEqual([]);
});
