/** Small dialogs with a message, over a drawer or when one has just been submitted. */
import type { Facts } from '../../contracts/facts.ts';
import type { Memory } from '../core/page-session.ts';
import { boxes, dialog } from '../dom/dialog.ts';
import { text } from '../dom/locate.ts';

/** More of a message is not repeated: it stands in front of the registrar. */
const MOST = 300;

/**
 * Says in the facts what such a dialog says, where that is no error that is known (`errors.ts`): it may be a refusal
 * in unknown words, or anything else. A dialog with something to fill in is none.
 */
export function readMessage(doc: Document, memory: Memory, facts: Facts): void {
  const root = dialog(doc);
  if (facts.error || !(root || memory.submitted)) return;
  const box = boxes(doc).find((one) => one !== root && !one.querySelector('input,select,textarea'));
  facts.message = text(box).slice(0, MOST) || undefined;
}
