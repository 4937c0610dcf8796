/**
 * @file The address of what the page shows at this moment; the browser's own follows with a delay.
 */
import type { LabState } from "../../lab/labState";
import { decode, encode } from "../../lab/url";

/** `href` is the browser's address: whether language and theme belong to the link is read off it. */
export function pageAddress(
  { experiment, cursor, view }: LabState,
  href: string,
): string {
  const address = new URL(href);
  const { choice } = decode(address.search);
  address.search = encode(experiment, cursor, view, {
    ...(choice.language && { language: view.language }),
    ...(choice.theme && { theme: view.theme }),
  });
  address.hash = "";
  return address.href;
}
