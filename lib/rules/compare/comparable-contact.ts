/** A contact as one side of a comparison, whichever page or record it comes from. */
import type { Address, ContactPage, Phone } from '../../contracts/contact-facts.ts';
import type { FoundContact, StudentsContact, ThisStudent } from '../../contracts/facts.ts';
import { isSavedEmail, sameEmail } from '../values/emails.ts';
import type { Person } from '../values/shared-values.ts';

/** `undefined` means not known, never "none". */
export interface SidePerson {
  contactId?: string | undefined;
  name: string;
  /** Jr., Sr. and the like, where it has a field of its own. */
  suffix?: string | undefined;
  /** Prefix, employer and the like, by Kinlink's names of the fields. */
  details?: Readonly<Record<string, string>> | undefined;
  emails?: readonly string[] | undefined;
  phones?: readonly Phone[] | undefined;
  addresses?: readonly Address[] | undefined;
  students?: readonly SideStudent[] | undefined;
  /** The student whose contacts are listed, as this contact's row tells it. */
  here?: SideStudent;
  /** The email that an account holder was found by. */
  searchedEmail?: string;
  /** null: the contact has no account. */
  account?: { username?: string | undefined; email?: string | undefined } | null | undefined;
  /** Values known only in part: a row of a list may not show all of them. */
  partly?: readonly ('emails' | 'students')[];
}
type SideStudent = FoundContact['students'][number];

const accountOf = ({ hasAccount, username }: Pick<FoundContact, 'hasAccount' | 'username'>) =>
  hasAccount === undefined ? undefined : hasAccount ? { username } : null;

/** Its records were not read, or leave something out. */
const isKnownInPart = ({ hasAccount, isPartial }: Pick<FoundContact, 'hasAccount' | 'isPartial'>) =>
  hasAccount === undefined || isPartial === true;

/**
 * A search result. Until its records are read, its row may show only some emails and students. The records do not name
 * the account's email: what was searched for is it, where an account holder lists it nowhere.
 */
export const fromFound = (found: FoundContact, searchedEmail?: string): SidePerson => ({
  contactId: found.contactId,
  name: found.name,
  suffix: found.suffix,
  details: found.details,
  ...(searchedEmail && found.hasAccount && { searchedEmail }),
  emails: found.emails,
  phones: found.phones,
  addresses: found.addresses,
  students: found.students,
  account: accountOf(found),
  ...(isKnownInPart(found) && { partly: ['emails', 'students'] }),
});

/** Contact Details. A section that was not found is not known; past students do not count. */
export const fromContactPage = (page: ContactPage): SidePerson => ({
  contactId: page.contactId,
  name: page.name,
  suffix: page.details?.suffix,
  details: page.details,
  emails: page.emails?.map((email) => email.address),
  phones: page.phones,
  addresses: page.addresses,
  students: page.students?.filter((student) => student.current),
  account: page.account,
});

/**
 * A row of a student's contacts. Until its records are read, it may show only some emails. Of that student the row
 * itself says the relationship.
 */
export const fromStudentsContact = (
  contact: StudentsContact,
  student: Pick<ThisStudent, 'dcid' | 'name'>,
): SidePerson => ({
  contactId: contact.contactId,
  name: contact.name,
  suffix: contact.suffix,
  details: contact.details,
  here: { name: student.name, school: '', dcid: student.dcid, relationship: contact.relationship },
  emails: contact.emails,
  phones: contact.phones,
  addresses: contact.addresses,
  students: contact.students,
  account: accountOf(contact),
  ...(isKnownInPart(contact) && { partly: ['emails'] }),
});

/** The values that help to identify a person. */
export const evidenceOf = (side: SidePerson): Person => ({
  name: [side.name, side.suffix].filter(Boolean).join(' '),
  prefix: side.details?.prefix,
  gender: side.details?.gender,
  emails: side.emails ?? [],
  accountEmail: accountEmailOf(side),
  phones: side.phones ?? [],
  addresses: side.addresses ?? [],
  students: [...(side.students ?? []), ...(side.here ? [side.here] : [])],
});

/** Where the account's email is not told, a username may be it. */
const accountEmailOf = ({
  account,
  emails = [],
  searchedEmail,
}: SidePerson): string | undefined => {
  if (account?.email) return account.email;
  if (searchedEmail && !emails.some((email) => sameEmail(email, searchedEmail)))
    return searchedEmail;
  return account?.username && isSavedEmail(account.username) ? account.username : undefined;
};
