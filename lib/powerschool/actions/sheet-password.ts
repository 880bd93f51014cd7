/**
 * The temporary password that the registrar wants on the welcome sheet. It is kept past the account drawer's Submit,
 * in memory only, and forgotten once it may not be this account's password: the drawer was left without Submit
 * or opened again, its fields hold something else, or another contact is shown.
 */
import type { ActionOf } from '../../contracts/action.ts';
import type { Facts } from '../../contracts/facts.ts';
import { subjectOf } from '../../contracts/subject.ts';
import { readContactName } from '../contact/contact-identity.ts';
import type { PageSession, SheetPassword } from '../core/page-session.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { findField, openDrawer } from '../drawers/identify-drawer.ts';
import type { ActionContext, Outcome } from './outcome.ts';

/** `keep-password`: keeps the password of the open account drawer, or no longer. */
export function keepSheetPassword(
  { forSheet }: ActionOf<'keep-password'>,
  { doc, session, reader, contact }: ActionContext,
): Outcome {
  if (!forSheet) session.sheetPassword = undefined;
  else if (!session.temporaryPassword || openDrawer(doc, reader)?.kind !== 'account')
    return { what: 'not-found:account-drawer' };
  else {
    session.sheetPassword = {
      password: session.temporaryPassword,
      contact,
      name: readContactName(doc, reader),
    };
    // The browser may restore a page that was left, with this script in it.
    const forget = () => {
      session.sheetPassword = undefined;
    };
    doc.defaultView?.addEventListener('pagehide', forget, { once: true });
  }
  return {};
}

/** The sheet password after a reading: undefined once it is no longer to be kept. */
export function nextSheetPassword(
  doc: Document,
  session: Readonly<PageSession>,
  facts: Facts,
  reader: NameReader,
): SheetPassword | undefined {
  const { page, drawer, error } = facts;
  const { sheetPassword: before } = session;
  if (!before) return undefined;
  const isOpen = drawer?.kind === 'account';
  // Left without Submit; or another account drawer than the one it was made for.
  const wasLeft = isOpen
    ? before.isDrawerClosed
    : !before.isDrawerClosed && session.submittedDrawer !== 'account';
  if (wasLeft || (isOpen && !holds(doc, session, before.password, !error, reader)))
    return undefined;
  const { contact = before.contact } = subjectOf(facts);
  const isSaved =
    before.contact?.startsWith('new:') && session.isPageSubmitted && page.kind === 'contact';
  // A new contact gets its number when the page's Submit was pressed, and keeps its name.
  const isSame = contact === before.contact || (isSaved && page.name === before.name);
  if (!isSame) return undefined;
  return { ...before, contact, isDrawerClosed: before.isDrawerClosed || !isOpen };
}

/** Whether the open drawer still holds this password. A page may empty its fields while it saves. */
function holds(
  doc: Document,
  session: Readonly<PageSession>,
  password: string,
  isSaving: boolean,
  reader: NameReader,
): boolean {
  const root = openDrawer(doc, reader)?.root;
  return ['password', 'confirm'].every((name) => {
    const value = root && findField(root, 'account', name, reader)?.value;
    return value ? value === password : isSaving && session.submittedDrawer === 'account';
  });
}
