/** The docked dialog that every drawer stands in. */
import { byId, drawn, ofClass } from './locate.ts';

/** The content of each dialog that stands open, small ones too, as jQuery UI marks it. S [R18] [A25]. */
export const boxes = (doc: Document): HTMLElement[] => ofClass(doc, 'ui-dialog-content');

/** The open dialog's content, or undefined. S: `#psDialogDocked` in a jQuery UI dialog [R18] [A25]. */
export function dialog(doc: Document): HTMLElement | undefined {
  const filled = (element: HTMLElement) => element.childElementCount > 0;
  const inDialog = (box: HTMLElement) => box.closest('.ui-dialog') && filled(box);
  const docked = drawn(doc, byId('psDialogDocked')).filter(filled);
  if (docked.length === 1) return docked[0];
  const all = docked.length ? docked : boxes(doc).filter(inDialog);
  // A message, over a drawer or alone, is none: it has nothing to fill in.
  const list = all.filter((box) => box.querySelector('input,select'));
  return list.length === 1 ? list[0] : undefined;
}
