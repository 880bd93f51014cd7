/** The docked dialog that every drawer stands in. */
import { byId, drawn } from './locate.ts';

/** The open dialog's content, or undefined. S: `#psDialogDocked` in a jQuery UI dialog [R18] [A25]. */
export function dialog(doc: Document): HTMLElement | undefined {
  const open = (selector: string) =>
    drawn(doc, selector).filter((element) => element.childElementCount > 0);
  const docked = open(byId('psDialogDocked'));
  const all = docked.length ? docked : open('.ui-dialog .ui-dialog-content');
  // A message, over a drawer or alone, is none: it has nothing to fill in.
  const list =
    docked.length === 1 ? docked : all.filter((box) => box.querySelector('input,select'));
  return list.length === 1 ? list[0] : undefined;
}
