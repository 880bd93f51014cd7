/** Where the sidebar must not stand. */
import { dialog, frames } from '../dom/dialog.ts';
import { byId, findVisible } from '../dom/locate.ts';

/** The page's own buttons at its foot (facts §3, S [T18]): the registrar needs them to commit. */
const FOOT = ['submit', 'fake-delete', 'real-delete', 'cancel-delete'].map((name) =>
  byId(`${name}-button`),
);

/**
 * Rectangles that must not be covered: open drawers and the small dialogs over them, the focused field and
 * the foot of the page.
 */
export function obstacles(win: Window): DOMRect[] {
  const doc = win.document;
  const open = [...frames(doc), dialog(doc)];
  const focus = doc.activeElement;
  return [
    ...open,
    focus?.matches('input,select,textarea') ? focus : undefined,
    ...(open[0] ? [] : FOOT.flatMap((foot) => findVisible(doc, foot))),
  ].flatMap((element) => (element ? [element.getBoundingClientRect()] : []));
}
