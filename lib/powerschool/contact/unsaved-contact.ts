/** Tells one contact that was never saved from the next one in the same tab: neither has a number. */
import type { Facts } from '../../contracts/facts.ts';
import { newSession, type PageSession } from '../core/page-session.ts';

/**
 * Marks an unsaved contact that comes after another contact, and drops what was typed for the one before.
 * @param session what this reading learns; it is written to
 * @param facts what this reading saw; `newContactMark` is written to it
 */
export function followContact(session: PageSession, facts: Facts): void {
  const { page, missing } = facts;
  // The address names a contact whose number is not drawn yet.
  if (page.kind !== 'contact' || missing.includes('contact-id')) return;
  const before = session.shownContact;
  const isNext = before !== undefined && before.id !== page.contactId;
  const changes = (before?.changes ?? 0) + (isNext ? 1 : 0);
  session.shownContact = { id: page.contactId, changes };
  if (page.contactId !== undefined || changes === 0) return;
  facts.newContactMark = String(changes);
  if (!isNext) return;
  session.inputs = newSession().inputs;
  session.lastAction = undefined;
  facts.inputs = { ...session.inputs };
  facts.lastAction = undefined;
}
