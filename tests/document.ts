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
  const { documentElement: root } = document;
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  document.head.replaceChildren();
  document.body.replaceChildren();
});
