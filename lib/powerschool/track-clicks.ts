/**
 * Notes which of the page's own buttons were pressed: an error that shows after a drawer has closed
 * belongs to the drawer that was submitted, and a pencil tells whose drawer opens.
 */

import { rowOf } from './contact/row-buttons.ts';
import type { Memory } from './core/page-session.ts';
import { dialog } from './dom/dialog.ts';

/** The second press after Delete (facts §3, S [T18]). */
const CONFIRM = 'real-delete-button';
/** Leaves a drawer without saving: by its id (facts §4, S), or by its word in any of the pages' languages on a server with other ids. */
const CANCEL = /cancel|annul|إلغاء/i;

/**
 * Listens until the signal is aborted. Changes nothing on the page.
 * @param urgent called at once for a press after which the page may go: there is no later look
 */
export function noteClicks(
  win: Window,
  memory: Memory,
  signal: AbortSignal,
  urgent?: () => void,
): void {
  const doc = win.document;
  const note = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('button,input,a');
    if (!button) return;
    const root = dialog(doc);
    memory.submitted =
      root?.contains(button) &&
      !CANCEL.test(button.id + button.textContent + (button as HTMLInputElement).value)
        ? memory.open
        : undefined;
    if (!root) memory.row = rowOf(doc, button, memory);
    if (button.id !== CONFIRM) return;
    memory.confirmed = memory.shown;
    urgent?.();
  };
  doc.addEventListener('click', note, { capture: true, signal });
}
