/** Where the sidebar must not stand. */
import { dialog } from './dialog.ts';

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
