/**
 * Why a page's words or rows are not the saved record at this moment: the browser translates the page, or it reviews a
 * consolidation. Nothing is read from such a page. A warning that the session ends is read by the page tools.
 */
import type { Unsettled } from '../contracts/facts.ts';
import { byId, findVisible, rendered } from './dom/locate.ts';

/**
 * Marks of a translation: Chrome nests two `font` elements, Edge and Firefox have attributes. Of two in a district's
 * own notice, the inner one sets a color, a font or a size.
 */
const MARKED = 'font>font:not([color],[face],[size]),[_msttexthash],[data-moz-translations-id]';

/** Whether the browser has translated the page. All browsers change the page's language. */
function isTranslated(doc: Document, languageAtStart: string): boolean {
  const root = doc.documentElement;
  return (
    root.matches('.translated-ltr,.translated-rtl') ||
    (!!languageAtStart && root.lang !== languageAtStart) ||
    ['font', 'title', 'h1', 'h2'].some((name) =>
      [...doc.getElementsByTagName(name)].some((element) => element.matches(MARKED)),
    )
  );
}

/**
 * Whether Contact Details reviews a consolidation (facts §3, S [T18]). No sign alone proves it: a role or a district's
 * page can show any one of them.
 */
function isConsolidation(doc: Document): boolean {
  const byKnownId = (id: string) => doc.querySelector(byId(id));
  const submit = byKnownId('submit-button');
  const trash = byKnownId('fake-delete-button');
  const boxes = ['relationships', 'addresses'].map((name) =>
    byKnownId(`show-all-${name}-checkbox`),
  );
  const signs = [
    submit?.matches('.ng-pristine :enabled'),
    trash && rendered(submit) && !rendered(trash) && !byKnownId('real-delete-button'),
    boxes.every((box) => box?.matches(':disabled')),
    findVisible(doc, byId('relationship-detail-conflict-feedback')).length,
  ];
  return signs.filter(Boolean).length > 1;
}

/**
 * Why the page can't be trusted now; undefined for a page that can.
 * @param languageAtStart the page's language when Kinlink first saw it
 */
export function readUnsettled(doc: Document, languageAtStart: string): Unsettled | undefined {
  if (isTranslated(doc, languageAtStart)) return 'translated';
  return isConsolidation(doc) ? 'consolidation' : undefined;
}
