/** Whether one contact is still there, as its record says. */
import type { PageSession } from '../core/page-session.ts';
import { contactsIn, isObject, word } from './record-values.ts';

/**
 * Asks for one contact's record, to learn whether the contact is still there.
 * @param ask gives what the server answers to a path below `/ws/contacts/`; undefined = refused
 * @returns whether that is new; an id that is no number is not asked for
 */
export async function lookUpContact(
  ask: (path: string) => Promise<unknown>,
  session: Pick<PageSession, 'contactLookup'>,
  id: string,
): Promise<boolean> {
  const before = session.contactLookup;
  if (!/^\d+$/.test(id)) return false;
  const answer = await ask(`contact/${id}`).catch(() => undefined);
  const record = contactsIn(answer)
    .filter(isObject)
    .find(({ contactId }) => word(contactId) === id);
  // Only an answer that has nothing in it says gone; one that is not understood says nothing.
  const none = Array.isArray(answer) && answer.length === 0;
  const there = record?.active === false ? 'inactive' : 'there';
  const state = record ? there : none ? 'gone' : 'refused';
  session.contactLookup = { id, kind: state };
  return before?.id !== id || before.kind !== state;
}
