/**
 * Tracks which of the page's own buttons were pressed: an error that shows after a drawer has closed
 * belongs to the drawer that was submitted, and a pencil shows whose drawer opens. The page tools track searches.
 */
import { ownerOf } from './contact/row-buttons.ts';
import { type DrawerOwner, noteDrawerPress, type PageSession } from './core/page-session.ts';
import { dialog } from './dom/dialog.ts';
import type { PageTools } from './page-tools.ts';

/** The second press after Delete (facts §3, S [T18]). */
const CONFIRM = 'real-delete-button';
/** Submit of the whole page (facts §3, S [T18]). */
const SUBMIT = 'submit-button';

/**
 * Listens until the signal is aborted. Changes nothing on the page.
 * @param urgent called at once for a press after which the page may go: there is no later reading
 */
export function trackClicks(
  win: Window,
  session: PageSession,
  signal: AbortSignal,
  getTools: () => PageTools | undefined,
  urgent?: () => void,
): void {
  const doc = win.document;
  const track = ({ target, isTrusted }: Event) => {
    const button = target instanceof Element && target.closest('a,button,input');
    if (!button) return;
    const tools = getTools();
    const signsOut = tools?.notePress(session, button);
    const root = dialog(doc);
    const isOutside = !root?.contains(button);
    session.isPageSubmitted = isOutside && button.id.trim() === SUBMIT;
    if (isOutside) trackOwner(session, button, ownerOf(doc, button, tools), root);
    // A script's click deletes nothing that the registrar has confirmed.
    const isConfirmed = isTrusted && button.id === CONFIRM;
    if (isConfirmed) session.confirmedDeletionId = session.pageContactId;
    if (signsOut || isConfirmed) urgent?.();
  };
  doc.addEventListener('click', track, { capture: true, signal });
}

/** Notes whose drawer opens by this press outside of the drawer that is open, if one is. */
function trackOwner(
  session: PageSession,
  button: Element,
  owner: DrawerOwner | undefined,
  openDrawer: Element | undefined,
): void {
  if (openDrawer) {
    // The page may show the other row's drawer now, or may have ignored the press.
    if (owner) session.drawerOwner = undefined;
  }
  // A press into a text field or on a checkbox opens no drawer.
  else if (button.matches('a,button,[type=button],[type=image],[type=submit]'))
    noteDrawerPress(session, owner, button);
}
