/**
 * @file What a text of the story is to the page that shows it; scripts/build/story.ts makes it.
 */
declare module "*.mdx" {
  import type { ComponentType } from "react";

  export const title: string;
  const Text: ComponentType<{
    readonly components: Readonly<Record<string, unknown>>;
  }>;
  export default Text;
}

declare module "*.mdx?title" {
  const title: string;
  export default title;
}
