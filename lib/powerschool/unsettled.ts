/**
 * Why a page's words or rows are not the saved record at this moment: the browser translates the page, it reviews a
 * consolidation, or a dialog warns that the session ends. Nothing is read from such a page.
 */
import type { Unsettled } from '../contracts/facts.ts';
import { frames } from './dom/dialog.ts';
import { byId, findVisible, rendered, text } from './dom/locate.ts';

/** Marks of Edge and Firefox on elements that they translate. */
const MARKED = '[_msttexthash],[data-moz-translations-id]';

/** Whether the browser has translated the page. Chrome nests two `font` elements; all change the page's language. */
function isTranslated(doc: Document, languageAtStart: string): boolean {
  const root = doc.documentElement;
  const has = (name: string, selector: string) =>
    [...doc.getElementsByTagName(name)].some((element) => element.matches(selector));
  return (
    root.matches('.translated-ltr,.translated-rtl') ||
    (!!languageAtStart && root.lang !== languageAtStart) ||
    has('font', 'font>font') ||
    ['title', 'h1', 'h2'].some((name) => has(name, MARKED))
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

/** The warning is a dialog without fields that speaks of the session, in any of the languages. */
const SESSION = /sess?[iã]|جلسة|会话|phiên|sesyon/i;

const warnsOfEnd = (doc: Document): boolean =>
  frames(doc).some(
    (frame) => !frame.querySelector('input,select,textarea') && SESSION.test(text(frame)),
  );

/**
 * Why the page can't be trusted now; undefined for a page that can.
 * @param languageAtStart the page's language when Kinlink first saw it
 */
export function readUnsettled(doc: Document, languageAtStart: string): Unsettled | undefined {
  if (warnsOfEnd(doc)) return 'time-out';
  if (isTranslated(doc, languageAtStart)) return 'translated';
  return isConsolidation(doc) ? 'consolidation' : undefined;
}
