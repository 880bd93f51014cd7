/** Notes what a press on one of the page's own buttons does. Only the page tools can recognize it. */
import type { PageSession } from './core/page-session.ts';
import { readNotices } from './drawers/page-errors.ts';
import { drawerSubmittedBy } from './drawers/submitted-drawer.ts';
import { isSignOut } from './signed-in.ts';

/**
 * Notes the drawer that a press submits, and a sign-out. Call it before anything else changes the session.
 * @returns whether it signs the user out
 */
export function notePress(session: PageSession, button: Element): boolean {
  session.noticesBefore ??= readNotices(button.ownerDocument);
  session.submittedDrawer = drawerSubmittedBy(button, session);
  const signsOut = isSignOut(button);
  session.isSigningOut ||= signsOut;
  return signsOut;
}
