/** What the sidebar needs of the page: where not to stand, and a few words beside a field. */

import type { DrawerKind } from '../facts.ts';
import { dialog, findField, openDrawer, type Seer } from './drawers.ts';

/** Rectangles that must not be covered: the open drawer and the focused field of the page. */
export function obstacles(win: Window): DOMRect[] {
  const doc = win.document;
  const drawer = dialog(doc);
  const focus = doc.activeElement;
  return [
    drawer && (drawer.closest('.ui-dialog') ?? drawer),
    focus?.matches('input,select,textarea') ? focus : undefined,
  ].flatMap((element) => (element ? [element.getBoundingClientRect()] : []));
}

const MARK = 'data-kinlink-hint';

/** Puts a short text behind each named field of the open drawer, and takes away all others. */
export function showHints(
  win: Window,
  names: Seer,
  hints: readonly { drawer: DrawerKind; field: string; hint: string }[],
): void {
  const doc = win.document;
  const open = openDrawer(doc, names);
  const wanted = new Set<Element>();
  for (const { drawer, field, hint } of hints) {
    const control = open?.kind === drawer ? findField(open.root, drawer, field, names) : null;
    if (!control) continue;
    let note = control.nextElementSibling;
    if (!note?.hasAttribute(MARK)) {
      note = doc.createElement('small');
      note.setAttribute(MARK, '');
      control.after(note);
    }
    if (note.textContent !== hint) note.textContent = hint;
    wanted.add(note);
  }
  for (const note of doc.querySelectorAll(`[${MARK}]`)) if (!wanted.has(note)) note.remove();
}
