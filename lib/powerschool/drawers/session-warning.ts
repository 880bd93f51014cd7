/** PowerSchool's warning that the session is about to end: a dialog without fields that speaks of the session. */
import { frames } from '../dom/dialog.ts';
import { text } from '../dom/locate.ts';

/** "Session" in any of PowerSchool's languages. */
const SESSION = /sess?[iã]|جلسة|会话|會話|工作階段|phiên|sesyon/i;

/** Whether such a warning is open. */
export const warnsOfEnd = (doc: Document): boolean =>
  frames(doc).some(
    (frame) => !frame.querySelector('input,select,textarea') && SESSION.test(text(frame)),
  );
