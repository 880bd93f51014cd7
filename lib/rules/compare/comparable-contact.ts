/** A contact as one side of a comparison, whichever page or record it comes from. */
import type { Address, ContactPage, Phone } from '../../contracts/contact-facts.ts';
import type { FoundContact, StudentsContact } from '../../contracts/facts.ts';
import { formatName } from '../values/person-names.ts';

/** `undefined` means not known, never "none". */
export interface SidePerson {
  /** Name and number, to tell two contacts of the same name apart. */
  title: string;
  name: string;
  emails?: readonly string[] | undefined;
  phones?: readonly Phone[] | undefined;
  addresses?: readonly Address[] | undefined;
  students?: readonly SideStudent[] | undefined;
  /** null: the contact has no account. */
  account?: { username?: string | undefined; email?: string | undefined } | null | undefined;
  /** Values known only in part: a row of a list may not show all of them. */
  partly?: readonly ('emails' | 'students')[];
}
type SideStudent = FoundContact['students'][number];

const titled = (name: string, id: string | undefined) =>
  [formatName(name), id && `(${id})`].filter(Boolean).join(' ');

const accountOf = ({ hasAccount, username }: Pick<FoundContact, 'hasAccount' | 'username'>) =>
  hasAccount === undefined ? undefined : hasAccount ? { username } : null;

/** A search result. Until its records are read, its row may show only some emails and students. */
export const fromFound = (found: FoundContact): SidePerson => ({
  title: titled(found.name, found.contactId),
  name: found.name,
  emails: found.emails,
  phones: found.phones,
  addresses: found.addresses,
  students: found.students,
  account: accountOf(found),
  ...(found.hasAccount === undefined && { partly: ['emails', 'students'] }),
});

/** Contact Details. A section that was not found is not known; past students do not count. */
export const fromContactPage = (page: ContactPage): SidePerson => ({
  title: titled(page.name, page.contactId),
  name: page.name,
  emails: page.emails?.map((email) => email.address),
  phones: page.phones,
  addresses: page.addresses,
  students: page.students?.filter((student) => student.current),
  account: page.account,
});

/** A row of a student's contacts. Until its records are read, it may show only some emails. */
export const fromStudentsContact = (contact: StudentsContact): SidePerson => ({
  title: titled(contact.name, contact.contactId),
  name: contact.name,
  emails: contact.emails,
  phones: contact.phones,
  addresses: contact.addresses,
  students: contact.students,
  account: accountOf(contact),
  ...(contact.hasAccount === undefined && { partly: ['emails'] }),
});

/** The values that help to identify a person. */
export const evidenceOf = ({ name, emails = [], phones, addresses, account }: SidePerson) => ({
  name,
  emails: account?.email ? [...emails, account.email] : emails,
  phones: phones ?? [],
  addresses: addresses ?? [],
});
