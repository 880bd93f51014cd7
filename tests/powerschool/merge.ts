import type { Contact } from './model.ts';
import { CONTACTS } from './scene.ts';
import type { Store } from './store.ts';
import type { Variant } from './variant.ts';

/** The two contacts of the consolidation under way: the master keeps its record, the other is to be deleted. */
const PAIR = { master: CONTACTS.carlosOriginal.id, other: CONTACTS.carlosDuplicate.id } as const;

/** The contact whose page is in the merge state; 0 for none. */
export const mergeMaster = ({ merge }: Variant): number => (merge === 'none' ? 0 : PAIR.master);

/** What the merge state shows: the master with the rows of both. Nothing of it is saved. */
export function mergePreview(store: Store, contact: Contact, variant: Variant): Contact {
  const other = store.contact(PAIR.other);
  if (contact.id !== mergeMaster(variant) || !other) return contact;
  const ownEmails = contact.emails.map(({ address }) => address);
  const nextRow = Math.max(-1, ...contact.emails.map(({ row }) => row)) + 1;
  const emails = other.emails
    .filter(({ address }) => !ownEmails.includes(address))
    .map((email, index) => ({ ...email, row: nextRow + index, primary: false }));
  // A conflict: both contacts have a relationship with one student.
  const conflicts = contact.links
    .slice(0, variant.merge === 'conflict' ? 1 : 0)
    .map((link) => ({ ...link, assocId: 1, detailId: 1, relationship: 'Other' }));
  return {
    ...contact,
    emails: [...contact.emails, ...emails],
    phones: [...contact.phones, ...other.phones],
    addresses: [...contact.addresses, ...other.addresses],
    links: [...contact.links, ...other.links, ...conflicts],
  };
}

/** Carries the merge out, which can't be undone. */
export function merge(store: Store, contact: Contact, variant: Variant): void {
  Object.assign(contact, mergePreview(store, contact, variant));
  store.remove(PAIR.other);
}
