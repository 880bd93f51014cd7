/** The docked dialog that every drawer stands in. */
import { byId, findVisible, ofClass } from './locate.ts';

/** Each dialog that stands open with its frame, small ones too, as jQuery UI marks it. S [R18] [A25]. */
export const frames = (doc: Document): HTMLElement[] => ofClass(doc, 'ui-dialog');

/** What stands in them. Looked for within: a class is searched for in the whole page, a frame holds little. */
export const boxes = (doc: Document): HTMLElement[] => [
  ...new Set(frames(doc).flatMap((frame) => findVisible(frame, '.ui-dialog-content'))),
];

/** The open dialog's content, or undefined. S: `#psDialogDocked` in a jQuery UI dialog [R18] [A25]. */
export function dialog(doc: Document): HTMLElement | undefined {
  const filled = (element: HTMLElement) => element.childElementCount > 0;
  const docked = findVisible(doc, byId('psDialogDocked')).filter(filled);
  if (docked.length === 1) return docked[0];
  const all = docked.length ? docked : boxes(doc).filter(filled);
  // A message, over a drawer or alone, is none: it has nothing to fill in.
  const list = all.filter((box) => box.querySelector('input,select'));
  return list.length === 1 ? list[0] : undefined;
}
