/**
 * Points at controls of the page: a ring around each, and into view. The ring is an animation without movement, so it
 * touches no attribute, wakes no observer of the page, and leaves nothing behind.
 */
import { frames } from '../dom/dialog.ts';
import { find, ROLES, spec } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { openDrawer } from '../drawers/identify-drawer.ts';

const RING_ID = 'kinlink-ring';
/** Dark enough for a white page, and unlike PowerSchool's own blue focus ring. */
const RING = '2px solid #0c6661';

/** The Submit of a drawer (facts §4, S [A25] [K24] [R18]); where ids are unknown, by its name alone. */
const SUBMIT = spec(
  'button',
  ['email', 'phone', 'physical-address', 'demographics']
    .map((drawer) => `${drawer}-panel-save-button`)
    .join(' '),
  'submit',
);

/** Puts a ring around a control. It stays until `removeRings`, or until the page draws the control anew. */
function ringAround(element: HTMLElement): void {
  element.animate(
    { outline: [RING, RING], outlineOffset: ['2px', '2px'] },
    // It ends at once and holds its last frame, so the browser has nothing to draw again.
    { id: RING_ID, duration: 1, fill: 'forwards' },
  );
}

/** Takes all rings away. */
export function removeRings(doc: Document): void {
  for (const ring of doc.getAnimations()) if (ring.id === RING_ID) ring.cancel();
}

/**
 * Puts rings around controls and takes them away as soon as the registrar goes on: with a button or link, with Enter
 * or with Escape. Brings the first of them into view, and the others where there is room.
 */
export function pointTo(controls: readonly HTMLElement[], doc: Document): void {
  removeRings(doc);
  if (!controls.length) return;
  for (const control of controls) ringAround(control);
  for (const control of controls.toReversed()) control.scrollIntoView({ block: 'nearest' });
  const isOver = new AbortController();
  const leave = (event: Event) => {
    const { key } = event as KeyboardEvent;
    const target = event.target as Element;
    if (key ? key !== 'Enter' && key !== 'Escape' : !target.closest(ROLES.button)) return;
    removeRings(doc);
    isOver.abort();
  };
  for (const type of ['click', 'keydown'])
    doc.addEventListener(type, leave, { capture: true, signal: isOver.signal });
}

/** The Submit of the open drawer, also where it stands beside the drawer's content. Null when there is not one. */
export function drawerSubmit(doc: Document, reader: NameReader): HTMLElement | null {
  const root = openDrawer(doc, reader)?.root;
  const frame = frames(doc).find((box) => box.contains(root ?? null)) ?? root;
  return (frame && find(SUBMIT, frame, reader)?.element) ?? null;
}
