/** A few words beside a field of the open drawer. */
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { findField, openDrawer } from './identify-drawer.ts';

export type Hint = { drawer: DrawerKind; field: string; hint: string };
const MARK = 'data-kinlink-hint';

/** Puts a short text behind each named field of the open drawer, and takes away all others. */
export function showHints(win: Window, reader: NameReader, hints: readonly Hint[]): void {
  const doc = win.document;
  const open = openDrawer(doc, reader);
  const wanted = new Set<Element>();
  for (const { drawer, field, hint } of hints) {
    const control = open?.kind === drawer ? findField(open.root, drawer, field, reader) : null;
    if (!control) continue;
    let note = control.nextElementSibling as HTMLElement | null;
    if (!note?.hasAttribute(MARK)) {
      note = doc.createElement('small');
      note.setAttribute(MARK, '');
      note.translate = false;
      note.style.cssText = 'display:inline-block;margin:0 6px;white-space:nowrap;font-style:italic';
      control.after(note);
    }
    if (note.textContent !== hint) note.textContent = hint;
    wanted.add(note);
  }
  for (const note of doc.querySelectorAll(`[${MARK}]`)) if (!wanted.has(note)) note.remove();
}
