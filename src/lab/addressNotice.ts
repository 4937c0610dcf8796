/**
 * @file What the reader should know of an address that could not be taken as it was.
 */
import type { FieldKey } from "./addressFields";

/** A field with a value that is not allowed, or a field that nothing answers to. */
export type AddressNotice =
  | {
      readonly kind: "urlField";
      readonly field: FieldKey;
      readonly given: string;
      readonly allowed: string;
      /** What the page goes on with, as the address would have it; null where it has no such field. */
      readonly used: string | null;
    }
  | { readonly kind: "urlUnknown"; readonly field: string };
