/**
 * @file Puts the reader into a field that was just asked for.
 */

/** For a field's `ref`; stable, so that React calls it once. */
export function focusAndSelect(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}
