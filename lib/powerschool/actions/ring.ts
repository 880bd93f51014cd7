/**
 * Points at controls of the page: a ring around each, and into view. The ring is an animation without movement, so it
 * touches no attribute, wakes no observer of the page, and leaves nothing behind.
 */
import { ROLES } from '../dom/locate.ts';

const RING_ID = 'kinlink-ring';
/** Dark enough for a white page, and unlike PowerSchool's own blue focus ring. */
const RING = '2px solid #0c6661';
/** Long enough to check a drawer, in ms. */
const RING_MS = 30_000;

/** Puts a ring around a control. It stays until `removeRings`, or until the page replaces the control. */
function ringAround(element: HTMLElement): void {
  element.animate(
    { outline: [RING, RING], outlineOffset: ['2px', '2px'] },
    // It ends at once and holds its last frame, so the browser has nothing to draw again.
    { id: RING_ID, duration: 1, fill: 'forwards' },
  );
}

/** Ends the rings of a document, with the listeners that wait for their end. */
const current = new WeakMap<Document, AbortController>();

/** Takes all rings away. */
export function removeRings(doc: Document): void {
  current.get(doc)?.abort();
  for (const ring of doc.getAnimations()) if (ring.id === RING_ID) ring.cancel();
}

/** Whether an event means that the registrar goes on: with a button or link, with Enter or with Escape. */
function isGoingOn(event: Event, controls: readonly HTMLElement[]): boolean {
  const target = event.target as Element;
  if (target.localName === 'kinlink-sidebar') return false;
  if (event.type === 'keydown') return /^(Enter|Escape)$/.test((event as KeyboardEvent).key);
  return !!target.closest(ROLES.button) || (controls.length === 1 && controls[0] === target);
}

/**
 * Puts rings around controls, and takes them away when the registrar goes on, when the page shows something else, or
 * after `RING_MS`. Brings the first control into view, and the others if there is room.
 * @param block where in the window the controls go if they are not in view
 */
export function pointTo(
  controls: readonly HTMLElement[],
  { doc, signal }: { doc: Document; signal: AbortSignal },
  block: ScrollLogicalPosition = 'nearest',
): void {
  removeRings(doc);
  for (const control of controls) ringAround(control);
  for (const control of controls.toReversed()) control.scrollIntoView({ block });
  const over = new AbortController();
  current.set(doc, over);
  const end = () => removeRings(doc);
  const timer = setTimeout(end, RING_MS);
  over.signal.addEventListener('abort', () => clearTimeout(timer));
  const options = { capture: true, signal: over.signal };
  for (const type of ['click', 'keydown'])
    doc.addEventListener(type, (event) => isGoingOn(event, controls) && end(), options);
  // The page can show another contact without a new document.
  for (const type of ['hashchange', 'popstate'])
    doc.defaultView?.addEventListener(type, end, options);
  signal.addEventListener('abort', end, { signal: over.signal });
}
