/**
 * @file The English opening, and what all chapters are called.
 */
import * as opening from "../chapters/0-opening.en.mdx";

const titles = import.meta.glob<string>("../chapters/*.en.mdx", {
  eager: true,
  query: "?title",
  import: "default",
});

export const texts = { opening, titles };
