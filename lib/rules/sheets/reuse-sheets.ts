/** Compares the sheets of two rounds, so that the page draws only the changed ones again. */
import type { ParentSheet } from '../../contracts/worklist/sheets.ts';

/** Returns the new sheets. A sheet with the same content is the object from before. */
export function reuseSheets(
  before: readonly ParentSheet[],
  next: readonly ParentSheet[],
): ParentSheet[] {
  const old = new Map(before.map((sheet) => [sheet.contactId, sheet]));
  return next.map((sheet) => {
    const same = old.get(sheet.contactId);
    return same && JSON.stringify(same) === JSON.stringify(sheet) ? same : sheet;
  });
}
