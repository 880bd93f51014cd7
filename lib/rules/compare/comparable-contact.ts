/** A contact as one side of a comparison, whichever page or record it was read from. */
import type {
  Address,
  ContactPage,
  FoundContact,
  Phone,
  StudentsContact,
} from '../../contracts/facts.ts';
import { formatName } from '../values/person-names.ts';

/** `undefined` = not known, never "none". */
export interface SidePerson {
  /** Who it is, told apart from another of the same name. */
  title: string;
  name: string;
  emails?: readonly string[] | undefined;
  phones?: readonly Phone[] | undefined;
  addresses?: readonly Address[] | undefined;
  students?: readonly SideStudent[] | undefined;
  /** null = there is none. */
  account?: { username?: string | undefined; email?: string | undefined } | null | undefined;
  /** Of these, only some values are known: a row of a list need not show all. */
  partly?: readonly ('emails' | 'students')[];
}
type SideStudent = FoundContact['students'][number];

const titled = (name: string, id: string | undefined) =>
  [formatName(name), id && `(${id})`].filter(Boolean).join(' ');

const accountOf = ({ hasAccount, username }: Pick<FoundContact, 'hasAccount' | 'username'>) =>
  hasAccount === undefined ? undefined : hasAccount ? { username } : null;

/** A search result. Until its records were read, its row may show only some emails and students. */
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

/** Contact Details: what a section that was not found would hold is not known. Past students do not count. */
export const fromContactPage = (page: ContactPage): SidePerson => ({
  title: titled(page.name, page.contactId),
  name: page.name,
  emails: page.emails?.map((email) => email.address),
  phones: page.phones,
  addresses: page.addresses,
  students: page.students?.filter((student) => student.current),
  account: page.account,
});

/** A row of a student's contacts. Until its records were read, it may show only some emails. */
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

/** What is evidence of who it is; what is not known is none. */
export const evidenceOf = ({ name, emails = [], phones, addresses, account }: SidePerson) => ({
  name,
  emails: account?.email ? [...emails, account.email] : emails,
  phones: phones ?? [],
  addresses: addresses ?? [],
});
