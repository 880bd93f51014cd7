/**
 * The keyboard's way to PowerSchool's own button that comes next, and back. The focus is never moved to Submit without
 * a key of its own: the registrar reads what was filled in first.
 */
import type { PageSession } from '../core/page-session.ts';
import { rendered } from '../dom/locate.ts';
import { waitFor } from '../dom/wait.ts';

/** A key that comes this soon after the focus was moved was meant for the button before, in ms. */
const MEANT_BEFORE_MS = 700;

/** Notes the button that comes next, or that there is none. */
export function noteNextButton(session: PageSession, element: HTMLElement | null): void {
  session.nextButton = element
    ? { element, ...placeOf(element.ownerDocument, session) }
    : undefined;
}

/** Whose page and drawer are open. PowerSchool may show another contact with the same buttons. */
const placeOf = ({ location }: Document, { drawerOwner, pageContactId }: PageSession) => ({
  owner: drawerOwner,
  address: location.href,
  contactId: pageContactId,
});

/** The shortcut: to the button that comes next, else into the sidebar, and from there back. None without a sidebar. */
export function moveFocus(
  win: Window,
  session: PageSession,
  sidebar: { host: HTMLElement; focus(): void } | undefined,
  signal: AbortSignal,
): void {
  if (!sidebar || focusNextButton(win, session, sidebar.focus, signal)) return;
  const { activeElement } = win.document;
  if (activeElement === sidebar.host) {
    (session.focusedBefore as HTMLElement | null)?.focus();
  } else {
    session.focusedBefore = activeElement;
    sidebar.focus();
  }
}

/**
 * Moves the keyboard focus to the button that comes next.
 * @param moveBack moves it into the sidebar once the drawer has closed and the focus is nowhere
 * @returns false when there is no such button, or it has the focus already
 */
function focusNextButton(
  { document: doc }: Window,
  session: PageSession,
  moveBack: () => void,
  signal: AbortSignal,
): boolean {
  const { element, owner, address, contactId } = session.nextButton ?? {};
  if (!element || !rendered(element)) return false;
  const now = placeOf(doc, session);
  if (now.owner !== owner || now.address !== address || now.contactId !== contactId) return false;
  if (doc.activeElement === element) return false;
  element.focus();
  if (doc.activeElement !== element) return false;
  const comeBack = async () => {
    const isClosed = await waitFor(doc, () => !rendered(element), signal);
    // Whoever types, or went on to another control, is left there.
    if (isClosed && isNowhere(doc)) moveBack();
  };
  element.addEventListener('click', () => void comeBack(), { once: true, signal });
  return true;
}

/** Whether no control that can be seen has the focus. */
function isNowhere({ activeElement, body }: Document): boolean {
  return !activeElement || activeElement === body || !rendered(activeElement as HTMLElement);
}

/**
 * Hands the keyboard focus from the sidebar's button on to a button of the page. A key that is still down, or comes at
 * once, was meant for the sidebar's button.
 */
export function handOver(element: HTMLElement): void {
  const { activeElement } = element.ownerDocument;
  if (!activeElement?.shadowRoot?.activeElement?.matches(':focus-visible')) return;
  element.focus();
  const movedAt = performance.now();
  const over = new AbortController();
  const refuse = (event: KeyboardEvent) => {
    if (event.repeat || performance.now() - movedAt < MEANT_BEFORE_MS) event.preventDefault();
    else over.abort();
  };
  for (const type of ['keydown', 'keyup'] as const)
    element.addEventListener(type, refuse, { signal: over.signal });
}
