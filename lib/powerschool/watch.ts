/**
 * Notes which of the page's own buttons were pressed: an error that shows after a drawer has closed
 * belongs to the drawer that was submitted, and a pencil tells whose drawer opens.
 */
import { openDrawer } from './drawers.ts';
import type { Memory } from './memory.ts';
import { rowOf } from './rows.ts';

/** Listens until the signal is aborted. Changes nothing on the page. */
export function noteClicks(win: Window, memory: Memory, signal: AbortSignal): void {
  const doc = win.document;
  const note = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('button,input,a');
    if (!button) return;
    const open = openDrawer(doc, memory);
    memory.submitted =
      open?.root.contains(button) && !/cancel/.test(button.id) ? open.kind : undefined;
    if (!open) memory.row = rowOf(doc, button);
  };
  doc.addEventListener('click', note, { capture: true, signal });
}
