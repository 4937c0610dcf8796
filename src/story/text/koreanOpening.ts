/**
 * @file The Korean opening, and what all chapters are called.
 */
import * as opening from "../chapters/0-opening.ko.mdx";

const titles = import.meta.glob<string>("../chapters/*.ko.mdx", {
  eager: true,
  query: "?title",
  import: "default",
});

export const texts = { opening, titles };
