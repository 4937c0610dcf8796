/**
 * @file Runs beside every file whose tests need a document: what they drew is taken away, and Testing Library's `findBy…` and
 * `waitFor` wait as long as all tests do, not for one second.
 */
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach } from "vitest";
import { PATIENCE } from "./patience";

configure({ asyncUtilTimeout: PATIENCE.state });

afterEach(cleanup);

/** The next file may have the same document. */
afterAll(() => {
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
  document.head.replaceChildren();
  document.body.replaceChildren();
});
