/** What the sidebar makes room for. */
import { dialog, frames } from '../dom/dialog.ts';
import { byId, findVisible } from '../dom/locate.ts';

/** The page's own buttons at its foot (facts §3, S [T18]): the registrar needs them to commit. */
const FOOT = ['submit', 'fake-delete', 'real-delete', 'cancel-delete'].map((name) =>
  byId(`${name}-button`),
);

/** The places of more elements would take too long to look up; then no place counts as free. */
const MAX_CONTROLS = 2000;
const CONTROLS = 'a[href],button,input,select,textarea';

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** Reads them from the page. Controls behind an open drawer can't be used. */
export function obstacles(win: Window) {
  const doc = win.document;
  const open = frames(doc);
  const drawer = dialog(doc);
  const focus = doc.activeElement;
  const foot = open[0] ? [] : FOOT.flatMap((button) => findVisible(doc, button));
  return {
    drawers: [...open, ...(drawer ? [drawer] : [])].map(boxOf),
    others: [...(focus?.matches(CONTROLS) ? [focus] : []), ...foot].map(boxOf),
    controls: () => {
      const all = (open.at(-1) ?? doc).querySelectorAll(`${CONTROLS},tr`);
      return [...(all.length > MAX_CONTROLS ? [doc.body] : all)]
        .map(boxOf)
        .filter(({ bottom, top }) => bottom > 0 && top < win.innerHeight);
    },
  };
}
