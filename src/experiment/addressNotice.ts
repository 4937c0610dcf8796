/**
 * @file What the reader should know of an address that could not be taken as it was.
 */

/** A field with a value that is not allowed, or a field that nothing answers to. */
export type AddressNotice =
  | {
      readonly kind: "urlField";
      readonly field: string;
      readonly given: string;
      readonly allowed: string;
      /** What the page goes on with, as the address would have it; null where it has no such field. */
      readonly used: string | null;
    }
  | { readonly kind: "urlUnknown"; readonly field: string };
