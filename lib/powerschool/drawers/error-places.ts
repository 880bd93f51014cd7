/** Where the page shows errors (facts §5). What they say is read by the page tools (`page-errors.ts`). */
import { frames } from '../dom/dialog.ts';
import { byId, findVisible, ofClass } from '../dom/locate.ts';

/**
 * The error messages of the page itself. The class is that of every page (S [T18]); where `#contact-error` stands is
 * not known (S [K24]).
 */
export const errorBoxes = (doc: Document): HTMLElement[] => [
  ...new Set([
    // Each id alone is looked up, which is faster than a search for both.
    ...['contact-error', 'feedback-error'].flatMap((id) => findVisible(doc, byId(id))),
    ...ofClass(doc, 'feedback-error'),
  ]),
];

/** Whether the page may show an error: in an error message, or in a dialog. */
export const mayShowError = (doc: Document): boolean =>
  errorBoxes(doc).length > 0 || frames(doc).length > 0;
